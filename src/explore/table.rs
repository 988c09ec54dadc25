//! The table of all states of the day: the same facts as the map, in words.

use super::select::Select;
use crate::browser;
use crate::components::part::Part;
use crate::components::relation_words::standing;
use crate::components::swatch::swatch;
use crate::hooks::{use_draft, use_list_keys, use_lit, use_opening};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::collation::key;
use atlas_core::layer::Shade;
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::search::aliases;
use atlas_core::search::fold::fold;
use atlas_core::settings::{LONGEST_SETTING, Setting, Settings};
use atlas_core::table::{Column, Row, Sorting, rows, sort};
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`TableView`].
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// What the reader chose to see.
#[derive(Clone, Copy, PartialEq)]
struct Chosen {
    order: Sorting,
    region: Option<Region>,
    class: Option<Class>,
    /// Lands without relations of their own too.
    lands: bool,
}

/// What the setting says of lands, if they are shown.
const WITH_LANDS: &str = "on";

impl Chosen {
    fn of(settings: &Settings) -> Chosen {
        let class = settings.get(Setting::TableClass);
        Chosen {
            order: Sorting::from_name(settings.get(Setting::TableSort)).unwrap_or_default(),
            region: Region::from_name(settings.get(Setting::TableRegion)),
            class: Class::LEGEND.into_iter().find(|one| one.name() == class),
            lands: settings.get(Setting::TableLands) == WITH_LANDS,
        }
    }
}

/// The columns with their headings.
const COLUMNS: [(Column, Word); 5] = [
    (Column::Name, Word::ColumnName),
    (Column::Stance, Word::ColumnStance),
    (Column::Tie, Word::ColumnTie),
    (Column::Since, Word::ColumnSince),
    (Column::Region, Word::ColumnRegion),
];

/// The table.
#[component]
pub fn TableView(props: &TableProps) -> Html {
    let TableProps { record, view, dispatch } = props;
    let (words, date) = (use_words(), view.date);
    let chosen = Chosen::of(&view.settings);
    let keep = use_callback(dispatch.clone(), |text, dispatch| dispatch.emit(Action::Set(Setting::TableName, text)));
    let (typed, change) = use_draft(view.settings.get(Setting::TableName), &keep);
    let (lit, tell) = use_lit(record);
    let (field, list) = (use_node_ref(), use_node_ref());
    let onkeydown = use_list_keys(&field, &list, change.reform(|()| String::new()));
    let open = use_opening(dispatch);
    let shown = use_memo(
        (record.clone(), date, chosen, typed.clone(), words.clone()),
        |(record, date, chosen, typed, words)| {
            let name = |place: PlaceIx| words.name(record, place, *date);
            let wanted = fold(typed);
            let fits = |row: &Row| {
                let named = |text: &str| fold(text).contains(&wanted);
                chosen.region.is_none_or(|region| region == row.region)
                    && chosen.class.is_none_or(|class| class == row.class)
                    // Who asks for a class of lands wants to see them.
                    && (row.is_state() || chosen.lands || chosen.class.is_some())
                    && (wanted.is_empty()
                        || named(name(row.place))
                        || words.present(record, row.place).is_some_and(named)
                        || record.place(row.place).is_some_and(|place| aliases::of(&place.id).any(named)))
            };
            let mut rows: Vec<Row> = rows(record, *date).into_iter().filter(fits).collect();
            sort(&mut rows, chosen.order, |place| key(name(place)));
            rows
        },
    );
    let states = shown.iter().filter(|row| row.is_state()).count();
    let lands = shown.len() - states;
    let said = |n, word| (n > 0 || word == Word::TableStates).then(|| words.count(word, n, ("", "")));
    let numbers: Vec<String> =
        [said(states, Word::TableStates), said(lands, Word::TableLands)].into_iter().flatten().collect();
    let headings = COLUMNS.into_iter().map(|(column, word)| heading(&words, column, word, chosen.order, dispatch));
    let body = shown.iter().map(|row| {
        let place = row.place;
        let (enter, leave) = (tell.reform(move |_: PointerEvent| vec![place]), tell.reform(|_: PointerEvent| Vec::new()));
        let (focus, blur) = (tell.reform(move |_: FocusEvent| vec![place]), tell.reform(|_: FocusEvent| Vec::new()));
        let opened = open.reform(move |_: MouseEvent| vec![Action::OpenPlace(Some(place))]);
        let class = classes!((view.place == Some(place)).then_some("chosen"), lit.contains(&place).then_some("lit"));
        html! {
            <tr key={place.0} {class} onpointerenter={enter} onpointerleave={leave} onfocusin={focus} onfocusout={blur} data-row={place.0.to_string()}>
                <th scope="row"><button type="button" class="link" data-stop="" onclick={opened}>{ words.name(record, place, date) }</button></th>
                <td><span class="coded">{ swatch(row.class.name(), None) }{ row.relation.map_or_else(|| standing(&words, record, place, date), |r| words.stance(r.stance).to_string()) }</span></td>
                <td>{ row.relation.map(|r| words.shade(Shade::Tie(r.tie)).to_string()) }</td>
                <td class="number">{ since(record, row, &open) }</td>
                <td class="region">{ words.region(row.region) }</td>
            </tr>
        }
    });
    let day = words.shown(date);
    html! {
        <div class="finder" {onkeydown}>
            <h2>{ words.with(Word::TableOf, &[("day", &day)]) }</h2>
            { Choice { words: words.clone(), chosen, typed, change, field: field.clone(), dispatch: dispatch.clone() }.node() }
            <p class="quiet" role="status" data-testid="rows">{ numbers.join(", ") }</p>
            <div ref={list} class="scroll" tabindex="0" role="group" aria-label={words.tab(view.tab).to_string()}>
                <table class="states">
                    <caption class="hidden">{ words.with(Word::TableCaption, &[("day", &day)]) }</caption>
                    <thead><tr>{ for headings }</tr></thead><tbody>{ for body }</tbody>
                </table>
            </div>
        </div>
    }
}

/// Since when it has been so; the event that made it so opens, if there is one.
fn since(record: &Record, row: &Row, open: &Callback<Vec<Action>>) -> Html {
    let since = row.since.to_string();
    let Some((ix, event)) = row.cause.and_then(|ix| Some((ix, record.event(ix)?))) else { return since.into() };
    let date = event.date;
    let onclick = open.reform(move |_: MouseEvent| vec![Action::OpenEvent(ix, date)]);
    html! { <button type="button" class="link" {onclick}>{ since }</button> }
}

/// A heading: a press sorts by its column, another one turns the order round.
fn heading(words: &Words, column: Column, word: Word, now: Sorting, dispatch: &Dispatch) -> Html {
    let sorted = now.column == column;
    let to = Sorting { column, downward: sorted && !now.downward };
    let onclick = dispatch.reform(move |_: MouseEvent| {
        Action::Set(Setting::TableSort, if to == Sorting::default() { String::new() } else { to.name() })
    });
    let aria = match (sorted, now.downward) {
        (true, false) => "ascending",
        (true, true) => "descending",
        _ => "none",
    };
    html! {
        <th key={column.name()} scope="col" aria-sort={aria} class={column.name()} data-column={column.name()}>
            <button type="button" {onclick}>{ words.get(word) }</button>
        </th>
    }
}

/// The controls that choose rows.
#[derive(PartialEq)]
struct Choice {
    /// The words.
    words: Words,
    chosen: Chosen,
    /// What stands in the field for a name, and a callback for each change of it.
    typed: AttrValue,
    change: Callback<String>,
    /// The field.
    field: NodeRef,
    dispatch: Dispatch,
}

impl Part for Choice {
    fn show(&self) -> Html {
        let words = &self.words;
        let set = |setting| self.dispatch.reform(move |value: String| Action::Set(setting, value));
        let oninput = self.change.reform(|e: InputEvent| browser::value_of(&e).unwrap_or_default());
        let to = if self.chosen.lands { "" } else { WITH_LANDS };
        let lands = set(Setting::TableLands).reform(move |_: Event| to.to_string());
        let option = |name: &'static str, text: &str| (AttrValue::Static(name), AttrValue::from(text.to_string()));
        let classes: Vec<_> = Class::LEGEND.into_iter().map(|class| option(class.name(), words.class(class))).collect();
        let regions: Vec<_> = Region::ALL.iter().map(|region| option(region.name(), words.region(*region))).collect();
        let chosen_class = self.chosen.class.map_or("", Class::name);
        let chosen_region = self.chosen.region.map_or("", Region::name);
        let choice = |label: Word, testid: &'static str, options, chosen: &'static str, setting| {
            let (label, chosen, on_choice) = (words.get(label), AttrValue::Static(chosen), set(setting));
            Select { words: words.clone(), label, testid, options, chosen, all: None, on_choice }.node()
        };
        html! {
            <div class="choice" role="search">
                <input ref={self.field.clone()} type="search" data-testid="filter" placeholder={words.get(Word::TableFilter)} aria-label={words.get(Word::TableFilter)} maxlength={LONGEST_SETTING.to_string()} {oninput} value={self.typed.clone()} />
                { choice(Word::ColumnStance, "filter-class", classes, chosen_class, Setting::TableClass) }
                { choice(Word::ColumnRegion, "filter-region", regions, chosen_region, Setting::TableRegion) }
                <label class="switch"><input type="checkbox" data-testid="with-lands" checked={self.chosen.lands} onchange={lands} />{ words.get(Word::TableWithLands) }</label>
            </div>
        }
    }
}

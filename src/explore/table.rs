//! The table of all states of the day: the same facts as the map, in words.

use super::select::Select;
use crate::browser;
use crate::components::relation_words::standing;
use crate::components::swatch::swatch;
use crate::hooks::{use_list_keys, use_lit, use_opening};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::layer::Shade;
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::search::fold::fold;
use atlas_core::table::{Column, Row, rows, sort};
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

/// By which column the rows are sorted, and whether downward.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Order {
    column: Column,
    downward: bool,
}

/// What the reader chose to see.
#[derive(Clone, PartialEq, Default)]
struct Chosen {
    text: String,
    region: Option<Region>,
    class: Option<Class>,
    /// Lands without relations of their own too.
    lands: bool,
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
    let order = use_state_eq(Order::default);
    let chosen = use_state_eq(Chosen::default);
    let (lit, tell) = use_lit(record);
    let (field, list) = (use_node_ref(), use_node_ref());
    let onkeydown = use_list_keys(&field, &list, Callback::noop());
    let open = use_opening(dispatch);
    let shown = use_memo(
        (record.clone(), date, *order, (*chosen).clone(), words.clone()),
        |(record, date, order, chosen, words)| {
            let name = |place: PlaceIx| words.name(record, place, *date).to_string();
            let wanted = fold(&chosen.text);
            let fits = |row: &Row| {
                let named = |text: &str| fold(text).contains(&wanted);
                chosen.region.is_none_or(|region| region == row.region)
                    && chosen.class.is_none_or(|class| class == row.class)
                    // Who asks for a class of lands wants to see them.
                    && (row.is_state() || chosen.lands || chosen.class.is_some())
                    && (wanted.is_empty()
                        || named(&name(row.place))
                        || words.present(record, row.place).is_some_and(named))
            };
            let mut rows: Vec<Row> = rows(record, *date).into_iter().filter(fits).collect();
            sort(&mut rows, order.column, order.downward, name);
            rows
        },
    );
    let states = shown.iter().filter(|row| row.is_state()).count();
    let lands = shown.len() - states;
    let said = |n, word| (n > 0 || word == Word::TableStates).then(|| words.count(word, n, ("", "")));
    let numbers: Vec<String> =
        [said(states, Word::TableStates), said(lands, Word::TableLands)].into_iter().flatten().collect();
    let headings = COLUMNS.into_iter().map(|(column, word)| heading(&words, column, word, &order));
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
    let on_choice = use_callback(chosen.setter(), |to, chosen| chosen.set(to));
    let day = words.shown(date);
    html! {
        <div class="finder" {onkeydown}>
            <h2>{ words.with(Word::TableOf, &[("day", &day)]) }</h2>
            <Choice chosen={(*chosen).clone()} field={field.clone()} {on_choice} />
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
fn heading(words: &Words, column: Column, word: Word, order: &UseStateHandle<Order>) -> Html {
    let (now, setter) = (**order, order.clone());
    let sorted = now.column == column;
    let onclick = move |_: MouseEvent| setter.set(Order { column, downward: sorted && !now.downward });
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

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
struct ChoiceProps {
    chosen: Chosen,
    /// The field for a name.
    field: NodeRef,
    on_choice: Callback<Chosen>,
}

/// The controls that choose rows.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let words = use_words();
    let set = |set: fn(&mut Chosen, &str)| {
        let now = props.chosen.clone();
        props.on_choice.reform(move |value: String| {
            let mut chosen = now.clone();
            set(&mut chosen, &value);
            chosen
        })
    };
    let oninput =
        set(|chosen, text| chosen.text = text.into()).reform(|e: InputEvent| browser::value_of(&e).unwrap_or_default());
    let lands = set(|chosen, _| chosen.lands = !chosen.lands).reform(|_: Event| String::new());
    let class = |name: &str| Class::LEGEND.into_iter().find(|class| class.name() == name);
    let option = |name: &'static str, text: &str| (AttrValue::Static(name), AttrValue::from(text.to_string()));
    let classes: Vec<_> = Class::LEGEND.into_iter().map(|class| option(class.name(), words.class(class))).collect();
    let regions: Vec<_> = Region::ALL.iter().map(|region| option(region.name(), words.region(*region))).collect();
    let chosen_class = props.chosen.class.map_or("", Class::name);
    let chosen_region = props.chosen.region.map_or("", Region::name);
    let on_class = {
        let now = props.chosen.clone();
        props.on_choice.reform(move |name: String| Chosen { class: class(&name), ..now.clone() })
    };
    html! {
        <div class="choice" role="search">
            <input ref={props.field.clone()} type="search" data-testid="filter" placeholder={words.get(Word::TableFilter)} aria-label={words.get(Word::TableFilter)} {oninput} value={props.chosen.text.clone()} />
            <Select label={words.get(Word::ColumnStance)} testid="filter-class" options={classes} chosen={chosen_class} on_choice={on_class} />
            <Select label={words.get(Word::ColumnRegion)} testid="filter-region" options={regions} chosen={chosen_region} on_choice={set(|chosen, name| chosen.region = Region::from_name(name))} />
            <label class="switch"><input type="checkbox" data-testid="with-lands" checked={props.chosen.lands} onchange={lands} />{ words.get(Word::TableWithLands) }</label>
        </div>
    }
}

//! The table of all states of the day: the same facts as the map, in words.

use crate::browser;
use crate::components::relation_words::standing;
use crate::components::swatch::Swatch;
use crate::hooks::use_lit;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
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
}

/// The columns with their headings.
const COLUMNS: [(Column, Word); 5] = [
    (Column::Name, Word::ColumnName),
    (Column::Stance, Word::ColumnStance),
    (Column::Tie, Word::ColumnTie),
    (Column::Region, Word::ColumnRegion),
    (Column::Since, Word::ColumnSince),
];

/// The table.
#[component]
pub fn TableView(props: &TableProps) -> Html {
    let TableProps { record, view, dispatch } = props;
    let (words, date) = (use_words(), view.date);
    let order = use_state_eq(Order::default);
    let chosen = use_state_eq(Chosen::default);
    let (lit, tell) = use_lit(record);
    let shown = use_memo(
        (record.clone(), date, *order, (*chosen).clone(), words.clone()),
        |(record, date, order, chosen, words)| {
            let name = |place: PlaceIx| words.name(record, place, *date).to_string();
            let wanted = fold(&chosen.text);
            let fits = |row: &Row| {
                let named = |text: &str| fold(text).contains(&wanted);
                chosen.region.is_none_or(|region| region == row.region)
                    && chosen.class.is_none_or(|class| class == row.class)
                    && (wanted.is_empty()
                        || named(&name(row.place))
                        || words.present(record, row.place).is_some_and(named))
            };
            let mut rows: Vec<Row> = rows(record, *date).into_iter().filter(fits).collect();
            sort(&mut rows, order.column, order.downward, name);
            rows
        },
    );
    let headings = COLUMNS.into_iter().map(|(column, word)| heading(&words, column, word, &order));
    let body = shown.iter().map(|row| {
        let place = row.place;
        let open = dispatch.reform(move |_: MouseEvent| Action::OpenPlace(Some(place)));
        let (enter, leave) = (tell.reform(move |_: PointerEvent| vec![place]), tell.reform(|_: PointerEvent| Vec::new()));
        let class = classes!((view.place == Some(place)).then_some("chosen"), lit.contains(&place).then_some("lit"));
        html! {
            <tr key={place.0} {class} onpointerenter={enter} onpointerleave={leave} data-row={place.0.to_string()}>
                <th scope="row"><button type="button" class="link" onclick={open}>{ words.name(record, place, date) }</button></th>
                <td><span class="coded"><Swatch class={row.class.name()} />{ row.relation.map_or_else(|| standing(&words, record, place, date), |r| words.stance(r.stance).to_string()) }</span></td>
                <td>{ row.relation.map(|r| words.tie(r.tie).to_string()) }</td>
                <td>{ words.region(row.region) }</td>
                <td class="number">{ row.since.to_string() }</td>
            </tr>
        }
    });
    html! {
        <>
            <h2>{ words.with(Word::TableOf, &[("day", &words.shown(date))]) }</h2>
            <Choice chosen={(*chosen).clone()} on_choice={let chosen = chosen.clone(); move |to| chosen.set(to)} />
            <p class="quiet" role="status" data-testid="rows">{ words.count(Word::TableRows, shown.len(), ("", "")) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={words.tab(view.tab).to_string()}>
                <table class="states"><thead><tr>{ for headings }</tr></thead><tbody>{ for body }</tbody></table>
            </div>
        </>
    }
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
        <th key={column.name()} scope="col" aria-sort={aria} data-column={column.name()}>
            <button type="button" {onclick}>{ words.get(word) }</button>
        </th>
    }
}

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
struct ChoiceProps {
    chosen: Chosen,
    on_choice: Callback<Chosen>,
}

/// The controls that choose rows.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let words = use_words();
    let typed = {
        let (chosen, on_choice) = (props.chosen.clone(), props.on_choice.clone());
        move |e: InputEvent| {
            on_choice.emit(Chosen { text: browser::value_of(&e).unwrap_or_default(), ..chosen.clone() });
        }
    };
    let region = {
        let (chosen, on_choice) = (props.chosen.clone(), props.on_choice.clone());
        move |e: Event| {
            let region = browser::value_of(&e).as_deref().and_then(Region::from_name);
            on_choice.emit(Chosen { region, ..chosen.clone() });
        }
    };
    let class = {
        let (chosen, on_choice) = (props.chosen.clone(), props.on_choice.clone());
        move |e: Event| {
            let name = browser::value_of(&e).unwrap_or_default();
            let class = Class::LEGEND.into_iter().find(|class| class.name() == name);
            on_choice.emit(Chosen { class, ..chosen.clone() });
        }
    };
    let regions = Region::ALL.iter().map(|region| {
        html! { <option key={region.name()} value={region.name()} selected={props.chosen.region == Some(*region)}>{ words.region(*region) }</option> }
    });
    let classes = Class::LEGEND.into_iter().map(|class| {
        html! { <option key={class.name()} value={class.name()} selected={props.chosen.class == Some(class)}>{ words.class(class) }</option> }
    });
    html! {
        <div class="choice" role="search">
            <input type="search" data-testid="filter" placeholder={words.get(Word::TableFilter)} aria-label={words.get(Word::TableFilter)} oninput={typed} value={props.chosen.text.clone()} />
            <select aria-label={words.get(Word::ColumnStance)} onchange={class} data-testid="filter-class"><option value="" selected={props.chosen.class.is_none()}>{ words.get(Word::All) }</option>{ for classes }</select>
            <select aria-label={words.get(Word::ColumnRegion)} onchange={region} data-testid="filter-region"><option value="" selected={props.chosen.region.is_none()}>{ words.get(Word::All) }</option>{ for regions }</select>
        </div>
    }
}

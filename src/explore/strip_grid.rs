//! The strips of many states as one drawing that is walked by pointer and by keys.

use crate::components::relation_words::describe;
use crate::hooks::{Spot, spot_in, use_frame, use_lit, use_reveal, use_spot};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::axis::Axis;
use atlas_core::date::Year;
use atlas_core::legend::Class;
use atlas_core::matrix::{Row, fills};
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Height of a row in pixels, its edge included; the style sheet has the same.
const ROW: f64 = 16.0;
/// Rows that Page Up and Page Down go by.
const PAGE: usize = 10;

fn px(value: f64) -> String {
    fixed(value, 1)
}

/// Properties of [`StripGrid`].
#[derive(Properties, PartialEq)]
pub struct StripGridProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// The rows in order.
    pub rows: Shared<Vec<Row>>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// A state in a year: what pointer or keys are on.
#[derive(Clone, Copy, PartialEq)]
struct Cell {
    row: usize,
    year: Year,
    by_keys: bool,
}

/// The drawing.
#[component]
pub fn StripGrid(props: &StripGridProps) -> Html {
    let StripGridProps { record, view, rows, dispatch } = props;
    let words = use_words();
    let (node, list) = (use_node_ref(), use_node_ref());
    let frame = use_frame(&node);
    let (first, last) = view.years();
    let axis = Axis::new(first, last, frame.width());
    let cell = use_state_eq(|| None::<Cell>);
    let (lit, tell) = use_lit(record);
    let place_of = |row: usize| rows.get(row).map(|row| row.place);
    let now = cell.filter(|cell| cell.row < rows.len());
    {
        let at = now.and_then(|cell| place_of(cell.row));
        let tell = tell.clone();
        use_effect_with(at, move |at| tell.emit(at.iter().copied().collect()));
    }
    use_reveal(&list, "", now.filter(|cell| cell.by_keys).and_then(|cell| u16::try_from(cell.row).ok()), true);
    let at = {
        let count = rows.len();
        move |x: f64, y: f64| {
            let row = (y / ROW).max(0.0) as usize;
            (row < count).then(|| Cell { row, year: axis.year_at(x), by_keys: false })
        }
    };
    let on_spot = {
        let cell = cell.setter();
        Callback::from(move |spot: Option<Spot>| cell.set(spot.and_then(|spot| at(spot.at.x, spot.at.y))))
    };
    let listen = use_spot(&node, on_spot);
    let open = {
        let (rows, dispatch) = (rows.clone(), dispatch.clone());
        Callback::from(move |cell: Cell| {
            if let Some(row) = rows.get(cell.row) {
                dispatch.emit(Action::SetYear(cell.year));
                dispatch.emit(Action::OpenPlace(Some(row.place)));
            }
        })
    };
    let click = {
        let (node, open) = (node.clone(), open.clone());
        move |e: MouseEvent| {
            let hit = spot_in(&node, &e).and_then(|spot| at(spot.x, spot.y));
            hit.into_iter().for_each(|cell| open.emit(cell));
        }
    };
    let key = {
        let (cell, end, shown) = (cell.clone(), rows.len().saturating_sub(1), view.year());
        let opened = rows.iter().position(|row| Some(row.place) == view.place);
        move |e: KeyboardEvent| {
            let here = cell.filter(|cell| cell.row <= end);
            let Cell { row, year, .. } = here.unwrap_or(Cell { row: opened.unwrap_or(0), year: shown, by_keys: true });
            let step = usize::from(here.is_some());
            let (row, year) = match e.key().as_str() {
                "ArrowDown" => ((row + step).min(end), year),
                "ArrowUp" => (row.saturating_sub(step), year),
                "PageDown" => ((row + PAGE).min(end), year),
                "PageUp" => (row.saturating_sub(PAGE), year),
                "Home" => (0, year),
                "End" => (end, year),
                "ArrowLeft" => (row, year.plus(-1).max(first)),
                "ArrowRight" => (row, year.plus(1).min(last)),
                "Enter" => {
                    here.into_iter().for_each(|cell| open.emit(cell));
                    (row, year)
                }
                _ => return,
            };
            e.prevent_default();
            cell.set(Some(Cell { row, year, by_keys: true }));
        }
    };
    let blur = {
        let cell = cell.setter();
        move |_: FocusEvent| cell.set(None)
    };
    let drawn = use_memo((rows.clone(), axis), |(rows, axis)| fills(rows, axis, ROW));
    let areas = Class::LEGEND.iter().zip(drawn.iter()).filter(|(_, d)| !d.is_empty()).map(|(class, d)| {
        html! {
            <g key={class.name()} class={classes!("area", class.name())}>
                <path class="fill" d={d.clone()} /><path class="texture" fill={format!("url(#s-stance-{})", class.name())} d={d.clone()} />
            </g>
        }
    });
    let height = rows.len() as f64 * ROW;
    let ticks: Vec<(Year, f64)> = axis.ticks();
    let grid: String = ticks.iter().map(|(_, x)| format!("M{} 0v{}", px(*x), px(height))).collect();
    let labels =
        ticks.iter().map(|(year, x)| html! { <text key={year.index()} x={px(*x)} y="13">{ year.to_string() }</text> });
    let mark = format!("M{} 0v{}", px(axis.x_of(view.date).max(0.0).min(axis.width())), px(height));
    let said = now.and_then(|cell| Some((place_of(cell.row)?, cell.year.view_date()))).map(|(place, date)| {
        let (year, relation) = (date.year().to_string(), describe(&words, record, place, date));
        words.with(
            Word::StripsCell,
            &[("name", words.name(record, place, date)), ("year", &year), ("relation", &relation)],
        )
    });
    let names = rows.iter().enumerate().map(|(i, row)| {
        let on = now.is_some_and(|cell| cell.row == i);
        html! { <StripName key={row.place.0} record={record.clone()} place={row.place} date={view.date} {i} {on} lit={lit.contains(&row.place)} chosen={view.place == Some(row.place)} /> }
    });
    let cursor = now.map(|cell| {
        let year = cell.year;
        let (left, right) = (axis.x_of(year.first_day()).max(0.0), axis.x_of(year.view_date()));
        let (x, y) = (px(left), px(cell.row as f64 * ROW - 1.0));
        html! { <rect class="cursor" {x} {y} width={px(right - left)} height={px(ROW + 1.0)} /> }
    });
    html! {
        <>
            <p class="readout" role="status" data-testid="readout">{ said.unwrap_or_else(|| words.text(Word::StripsHint).to_string()) }</p>
            <div class={classes!("scroll", "strips-scroll", view.patterns.then_some("patterned"))}>
                <svg class="strips-ticks tick" aria-hidden="true">{ for labels }</svg>
                <div class="matrix">
                    <ul ref={list} class="strip-names" role="listbox" tabindex="0" aria-label={words.get(Word::StripsLabel)} data-testid="strip-names" onkeydown={key} onblur={blur}
                        aria-activedescendant={now.map(|cell| format!("strip-{}", cell.row))}>{ for names }</ul>
                    <div ref={node} class="strip-fields" data-testid="strip-fields" onpointermove={listen.moved} onpointerleave={listen.leave.clone()} onpointercancel={listen.leave} onclick={click}>
                        <svg aria-hidden="true" height={px(height)}>
                            <g>{ for areas }</g>
                            <path class="strips-grid" d={grid} />
                            <path class="year-casing" d={mark.clone()} /><path class="year-line" d={mark} />
                            <g>{ for cursor }</g>
                        </svg>
                    </div>
                </div>
            </div>
        </>
    }
}

/// Properties of [`StripName`].
#[derive(Properties, PartialEq)]
struct StripNameProps {
    record: Shared<Record>,
    place: PlaceIx,
    date: atlas_core::date::Date,
    i: usize,
    on: bool,
    lit: bool,
    chosen: bool,
}

/// The name of a row. A component of its own, so that a pointer that moves draws two of them anew and not all.
#[component]
fn StripName(props: &StripNameProps) -> Html {
    let words = use_words();
    let name = words.name(&props.record, props.place, props.date);
    let class = classes!(props.on.then_some("open"), props.lit.then_some("lit"), props.chosen.then_some("chosen"));
    html! { <li id={format!("strip-{}", props.i)} {class} role="option" aria-selected={props.on.to_string()} title={name.to_string()} data-strip={props.place.0.to_string()}>{ name }</li> }
}

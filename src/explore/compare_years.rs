//! All years of the compared states at scale: their strips under one another on one axis.

use crate::hooks::{Spot, use_frame, use_lit, use_spot};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::use_words;
use atlas_core::axis::Axis;
use atlas_core::legend::Class;
use atlas_core::matrix::{Row, fills};
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::strip::strip;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Height of a strip with the gap below it, in pixels; the style sheet has the same.
const ROW: f64 = 26.0;

fn px(value: f64) -> String {
    fixed(value, 1)
}

/// Properties of [`Years`].
#[derive(Properties, PartialEq)]
pub struct YearsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// The states in order.
    pub places: Vec<PlaceIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The strips. A click or stroke goes to a year; the same can be done on the timeline by keys.
#[component]
pub fn Years(props: &YearsProps) -> Html {
    let YearsProps { record, view, places, dispatch } = props;
    let words = use_words();
    let node = use_node_ref();
    let frame = use_frame(&node);
    let (lit, tell) = use_lit(record);
    let (first, last) = view.years();
    let axis = Axis::new(first, last, frame.width());
    let on_spot = {
        let (dispatch, places, shown) = (dispatch.clone(), places.clone(), view.year());
        Callback::from(move |spot: Option<Spot>| {
            let Some(spot) = spot else { return tell.emit(Vec::new()) };
            let year = axis.year_at(spot.at.x);
            if spot.pressed && year != shown {
                dispatch.emit(Action::SetYear(year));
            }
            let row = (spot.at.y / ROW).max(0.0) as usize;
            tell.emit(places.get(row).copied().into_iter().collect());
        })
    };
    let listen = use_spot(&node, on_spot);
    let rows: Vec<Row> =
        places.iter().filter_map(|ix| Some(Row { place: *ix, strip: strip(record.place(*ix)?) })).collect();
    let drawn = fills(&rows, &axis, ROW);
    let areas = Class::LEGEND.iter().zip(drawn).filter(|(_, d)| !d.is_empty()).map(|(class, d)| {
        html! {
            <g key={class.name()} class={classes!("area", class.name())}>
                <path class="fill" d={d.clone()} /><path class="texture" fill={format!("url(#s-stance-{})", class.name())} {d} />
            </g>
        }
    });
    let height = px(rows.len() as f64 * ROW);
    let ticks = axis.ticks();
    let labels =
        ticks.iter().map(|(year, x)| html! { <text key={year.index()} x={px(*x)} y="13">{ year.to_string() }</text> });
    let mark = format!("M{} 0v{height}", px(axis.x_of(view.date).max(0.0).min(axis.width())));
    let names = places.iter().map(|place| {
        html! { <li key={place.0} class={classes!(lit.contains(place).then_some("lit"))}>{ words.name(record, *place, view.date) }</li> }
    });
    html! {
        <div class={classes!("compare-years", view.patterns.then_some("patterned"))} data-testid="compare-years">
            <ul class="strip-names" aria-hidden="true">{ for names }</ul>
            <div class="strip-fields">
                <div ref={node} class="fields" onpointerdown={listen.down} onpointermove={listen.moved} onpointerup={listen.up} onpointerleave={listen.leave.clone()} onpointercancel={listen.leave}>
                    <svg aria-hidden="true" height={height.clone()}>
                        <g>{ for areas }</g>
                        <path class="year-casing" d={mark.clone()} /><path class="year-line" d={mark} />
                    </svg>
                </div>
                <svg class="strips-ticks tick" aria-hidden="true">{ for labels }</svg>
            </div>
        </div>
    }
}

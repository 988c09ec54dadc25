//! The strip of a place: all its years in their colours.

use crate::shared::Shared;
use atlas_core::date::Date;
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::strip::{fraction, strip};
use yew::prelude::*;

/// Properties of [`Strip`].
#[derive(Properties, PartialEq)]
pub struct StripProps {
    /// The record.
    pub record: Shared<Record>,
    /// Whose strip.
    pub place: PlaceIx,
    /// The day that is marked on it.
    pub date: Date,
}

/// Width of the strip in its own units.
const WIDTH: f64 = 1000.0;

fn units(fraction: f64) -> String {
    fixed(fraction * WIDTH, 1)
}

/// All years of a place as a row of colours, with a mark at the day shown.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let Some(place) = props.record.place(props.place) else { return Html::default() };
    let segments = strip(place).into_iter().map(|s| {
        html! {
            <rect key={units(s.start)} class={classes!("fill", s.class.name())} x={units(s.start)} width={units(s.length)} y="0" height="14" />
        }
    });
    let x = units(fraction(props.date));
    html! {
        <svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
            <g>{ for segments }</g>
            <path class="strip-casing" d={format!("M{x} 0v20")} />
            <path class="strip-mark" d={format!("M{x} 0v20")} />
        </svg>
    }
}

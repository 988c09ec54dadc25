//! The strip of a place: all its years in their colours.

use super::lines::path;
use super::part::Part;
use crate::shared::Shared;
use atlas_core::date::Date;
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::strip::{fraction, strip};
use yew::prelude::*;

/// Width of the strip in its own units.
const WIDTH: f64 = 1000.0;

fn units(fraction: f64) -> String {
    fixed(fraction * WIDTH, 1)
}

/// All years of a place as a row of colours, with a mark at the day shown.
#[derive(PartialEq)]
pub(super) struct Strip {
    /// The record.
    pub record: Shared<Record>,
    /// Whose strip.
    pub place: PlaceIx,
    /// The day that is marked on it.
    pub date: Date,
}

impl Part for Strip {
    fn show(&self) -> Html {
        let Some(place) = self.record.place(self.place) else { return Html::default() };
        let segments = strip(place).into_iter().map(|s| {
            let x = AttrValue::from(units(s.start));
            html! {
                <rect key={&*x} class={classes!("fill", s.class.name())} x={x.clone()} width={units(s.length)} y="0" height="14" />
            }
        });
        let mark = AttrValue::from(["M", &units(fraction(self.date)), " 0v20"].concat());
        html! {
            <svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                <g>{ for segments }</g>
                { path("strip-casing", mark.clone()) }
                { path("strip-mark", mark) }
            </svg>
        }
    }
}

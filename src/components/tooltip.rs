//! The card beside the pointer or the focused state: name, year, tie and stance in words, and all its years.

use super::part::Part;
use super::relation_words::describe;
use super::strip::Strip;
use super::swatch::swatch;
use crate::hooks::Hit;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::date::Date;
use atlas_core::layer::Paint;
use atlas_core::legend::Class;
use atlas_core::record::Record;
use yew::prelude::*;

/// What lies under the pointer, in words of a language.
pub(super) struct Tooltip<'a> {
    /// The words.
    pub words: &'a Words,
    /// The record.
    pub record: &'a Shared<Record>,
    /// Whose card, and where.
    pub hit: Hit,
    /// How the day is painted.
    pub paint: &'a Paint,
    /// The day with which it is compared.
    pub other: Option<Date>,
}

impl Tooltip<'_> {
    /// The card, in a node by which it is put beside the pointer.
    pub fn show(&self, node: &NodeRef) -> Html {
        let Tooltip { words, record, hit, paint, .. } = self;
        let date = paint.date;
        let name = |day| words.name(record, hit.place, day);
        let relation = |day| describe(words, record, hit.place, day);
        let colour = |day| swatch(Class::of_place(record, hit.place, day).name(), None);
        html! {
            <div ref={node} class="tooltip" data-testid="tooltip">
                <p class="tooltip-head"><strong class="tooltip-name">{ name(date) }</strong><span class="tooltip-day">{ words.shown(date) }</span></p>
                <p class="tooltip-relation">{ colour(date) }{ relation(date) }</p>
                if let Some(day) = self.other {
                    <p class="tooltip-relation" data-testid="other-day">{ colour(day) }
                        { words.shown(day) }{": "}{ name(day) }{", "}{ relation(day) }</p>
                }
                if let Some(told) = paint.shades.told(hit.place) {
                    <p class="tooltip-relation" data-testid="shade">{ swatch(told.shade.class().name(), None) }{ words.layer(paint.layer) }{": "}{ words.shade(told.shade) }
                        if told.marked { {" ("}{ words.second(paint.layer) }{")"} }</p>
                }
                if let Some(occupier) = hit.occupier {
                    <p class="quiet">{ words.with(Word::ControlledBy, &[("name", words.name(record, occupier, date))]) }</p>
                }
                { Strip { record: (*record).clone(), place: hit.place, date }.node() }
            </div>
        }
    }
}

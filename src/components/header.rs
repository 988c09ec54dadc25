//! The head of the map: the year, very large, and who led the Soviet state; of two days both.

use super::compare::compare;
use super::part::Part;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::Words;
use atlas_core::choices::Pair;
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// Year and leader. Where two days stand beside each other, the other one stands above its own part of the map.
#[derive(PartialEq)]
pub(super) struct Header {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Whether the other day that was typed is none.
    pub wrong: UseStateHandle<bool>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

impl Part for Header {
    fn show(&self) -> Html {
        let Header { words, record, view, wrong, dispatch } = self;
        let date = view.date;
        let other = view.other.filter(|_| view.pair != Pair::Change);
        html! {
            <>
                <div class="head">
                    <p class="year" data-testid="year">{ view.year().to_string() }</p>
                    <p class="leader">
                        <span data-testid="leader">{ words.leader(record, date) }</span>
                        if view.is_exact_day() { <span class="day" data-testid="day">{ words.day(date) }</span> }
                    </p>
                    { compare(words, view, wrong, dispatch) }
                </div>
                if let Some(day) = other {
                    <div class="head before">
                        <p class="year" data-testid="other-year">{ day.year().to_string() }</p>
                        <p class="leader">
                            { words.leader(record, day) }
                            if day != day.year().view_date() { <span class="day">{ words.day(day) }</span> }
                        </p>
                    </div>
                }
            </>
        }
    }
}

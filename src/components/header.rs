//! The head of the map: the year, very large, and who led the Soviet state.

use crate::shared::Shared;
use crate::words::use_words;
use atlas_core::date::Date;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
}

/// Year and leader.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let year = props.date.year();
    let exact = props.date != year.view_date();
    let words = use_words();
    html! {
        <div class="head">
            <p class="year" data-testid="year">{ year.to_string() }</p>
            <p class="leader">
                <span data-testid="leader">{ words.leader(&props.record, props.date) }</span>
                if exact { <span class="day" data-testid="day">{ words.day(props.date) }</span> }
            </p>
        </div>
    }
}

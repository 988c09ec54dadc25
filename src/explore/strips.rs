//! The strips: all years of many states under each other, in an order that shows what they have in common.

use super::set::{SetChoice, StateSet};
use super::strip_grid::StripGrid;
use crate::browser;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::among::Among;
use atlas_core::collation::key;
use atlas_core::date::Date;
use atlas_core::matrix::{Order, rows};
use atlas_core::record::Record;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`StripsView`].
#[derive(Properties, PartialEq)]
pub struct StripsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts, which have the blocs.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// Which states are shown.
    pub among: Among,
}

/// The strips with their controls.
#[component]
pub fn StripsView(props: &StripsProps) -> Html {
    let StripsProps { record, texts, view, dispatch, among } = props;
    let words = use_words();
    let order = Order::from_name(view.settings.get(Setting::Order)).unwrap_or_default();
    let set = StateSet::new(*among, view, texts);
    // Only the order by name depends on the day, for so do the names.
    let named_on = if order == Order::Name { view.date } else { Date::LAST };
    let shown = use_memo((record.clone(), set, order, named_on, words.clone()), |(record, set, order, date, words)| {
        let places = set.among.places(record, &set.around());
        let mut rows = rows(record, &places, *order, *date);
        if *order == Order::Name {
            rows.sort_by_cached_key(|row| key(words.name(record, row.place, *date)));
        }
        rows
    });
    let ordered = dispatch.reform(|e: Event| Action::Set(Setting::Order, browser::value_of(&e).unwrap_or_default()));
    let options = Order::ALL.iter().map(|one| {
        html! { <option key={one.name()} value={one.name()} selected={*one == order}>{ words.order(*one) }</option> }
    });
    html! {
        <>
            <h2 data-testid="strips-head">{ words.count(Word::StripsOf, shown.len(), ("", "")) }</h2>
            <SetChoice record={record.clone()} texts={texts.clone()} view={view.clone()} among={*among} dispatch={dispatch.clone()}>
                <select aria-label={words.get(Word::StripsOrder)} title={words.get(Word::StripsOrder)} onchange={ordered} data-testid="order">{ for options }</select>
            </SetChoice>
            if shown.is_empty() {
                <p class="quiet" role="status">{ words.get(Word::StripsNone) }</p>
            } else {
                <StripGrid record={record.clone()} view={view.clone()} rows={Shared::from(shown)} dispatch={dispatch.clone()} />
            }
        </>
    }
}

//! What changed between two days, and the steps from one change to the next.

mod days;
mod list;
mod steps;

use self::days::Days;
use self::list::ChangeList;
use self::steps::Steps;
use super::select::Select;
use crate::components::part::Part;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::changes::{Shift, usual_other};
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::scope::Scope;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`ChangesView`].
#[derive(Properties, PartialEq)]
pub struct ChangesProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The choice of the open state alone, among the regions.
const OPEN_STATE: &str = "state";

/// The changes.
#[component]
pub fn ChangesView(props: &ChangesProps) -> Html {
    let ChangesProps { record, texts, view, dispatch } = props;
    let words = use_words();
    let chosen = view.settings.get(Setting::ChangesOf);
    let scope = match (Region::from_name(chosen), view.place) {
        (Some(region), _) => Scope::Region(region),
        (None, Some(place)) if chosen == OPEN_STATE => Scope::Place(place),
        _ => Scope::World,
    };
    let other = view.other.unwrap_or_else(|| usual_other(view.date));
    let (from, to) = (other.min(view.date), other.max(view.date));
    let named = |place| words.name(record, place, view.date).to_string().into();
    let open_state = view.place.map(|place| (AttrValue::Static(OPEN_STATE), named(place)));
    let regions = Region::ALL.iter().map(|r| (AttrValue::Static(r.name()), words.region(*r).to_string().into()));
    let options: Vec<(AttrValue, AttrValue)> = open_state.into_iter().chain(regions).collect();
    let value = if scope == Scope::World { AttrValue::default() } else { AttrValue::from(chosen.to_string()) };
    let scopes = Select {
        words: words.clone(),
        label: words.get(Word::ChangesScope),
        testid: "scope",
        options,
        chosen: value,
        all: Some(words.get(Word::ChangesWorld)),
        on_choice: dispatch.reform(|of| Action::Set(Setting::ChangesOf, of)),
    };
    html! {
        <>
            <h2 data-testid="changes-heading">{ words.with(Word::ChangesHeading, &[("from", &words.shown(from)), ("to", &words.shown(to))]) }</h2>
            <Days view={view.clone()} {other} dispatch={dispatch.clone()} />
            <div class="choice">
                { scopes.node() }
            </div>
            <Steps record={record.clone()} texts={texts.clone()} {scope} date={view.date} dispatch={dispatch.clone()} />
            <ChangeList record={record.clone()} texts={texts.clone()} {scope} {from} {to} only={Shift::from_name(view.settings.get(Setting::ChangesShift))} place={view.place} dispatch={dispatch.clone()} />
        </>
    }
}

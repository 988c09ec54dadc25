//! From one change to the next, for the world, a region or a state.

use crate::components::icon::{Icon, icon};
use crate::hooks::{Late, use_lit};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::date::Date;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::scope::Scope;
use atlas_core::texts::Texts;
use atlas_core::turns::{Turn, next_change, previous_change};
use atlas_core::view::Action;
use yew::prelude::*;

/// So many names are written out.
const NAMES: usize = 3;

/// Properties of [`Steps`].
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// Whose changes.
    pub scope: Scope,
    /// The day shown.
    pub date: Date,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The two steps, each with what changes then.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let words = use_words();
    let (_, tell) = use_lit(&props.record);
    let step = |turn: Option<Turn>, label: Word, shape: Icon, testid: &'static str| {
        let action = turn.as_ref().map(|turn| {
            let cause = turn.places.iter().find_map(|(_, cause)| *cause);
            cause.map_or(Action::SetDate(turn.day), |event| Action::OpenEvent(event, turn.day))
        });
        let (disabled, dispatch) = (action.is_none(), props.dispatch.clone());
        let onclick = move |_: MouseEvent| action.iter().for_each(|action| dispatch.emit(action.clone()));
        let lit: Vec<PlaceIx> = turn.iter().flat_map(|turn| &turn.places).map(|(place, _)| *place).collect();
        let said = turn.as_ref().map(|turn| line(props, &words, turn));
        html! {
            <button type="button" class="step" data-testid={testid} {disabled} {onclick}
                onpointerenter={tell.reform(move |_: PointerEvent| lit.clone())} onpointerleave={tell.reform(|_: PointerEvent| Vec::new())}>
                { icon(shape) }
                <span><span class="hit-date">{ words.get(label) }</span>{ said.unwrap_or_else(|| html! { words.get(Word::ChangesNoMore) }) }</span>
            </button>
        }
    };
    let (record, scope, date) = (&props.record, props.scope, props.date);
    html! {
        <div class="steps" role="group" aria-label={words.get(Word::ChangesSteps)}>
            { step(previous_change(record, scope, date), Word::ChangesPrevious, Icon::Previous, "previous-change") }
            { step(next_change(record, scope, date), Word::ChangesNext, Icon::Next, "next-change") }
        </div>
    }
}

/// The day, who changes, and through what.
fn line(props: &StepsProps, words: &Words, turn: &Turn) -> Html {
    let names: Vec<&str> =
        turn.places.iter().take(NAMES).map(|(place, _)| words.name(&props.record, *place, turn.day)).collect();
    let more = turn.places.len().saturating_sub(names.len());
    let names = names.join(", ");
    let who = if more > 0 { words.count(Word::ChangesAndMore, more, ("names", &names)) } else { names };
    let cause = turn.places.iter().find_map(|(_, cause)| *cause);
    let title = cause.and_then(|ix| props.texts.ready()?.event(ix)).map(|text| text.title.clone());
    html! {
        <>
            <strong class="number">{ words.day(turn.day) }</strong>{ " " }{ who }
            if let Some(title) = title { <span class="hit-note" lang={words.texts_lang()}>{ title }</span> }
        </>
    }
}

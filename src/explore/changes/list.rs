//! What became of the states between two days, by what became of them.

use crate::components::relation_words::standing;
use crate::components::swatch::swatch;
use crate::hooks::{Late, use_lit, use_opening};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::changes::{Change, Shift, changes};
use atlas_core::choices::Tab;
use atlas_core::collation::key;
use atlas_core::date::Date;
use atlas_core::layer::Shade;
use atlas_core::legend::Class;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::scope::Scope;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::Action;
use yew::prelude::*;

/// So many events of a state are shown at once; of more, the rest can be unfolded.
const EVENTS: usize = 2;

/// Properties of [`ChangeList`].
#[derive(Properties, PartialEq)]
pub struct ChangeListProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// Whose changes.
    pub scope: Scope,
    /// The earlier day.
    pub from: Date,
    /// The later day.
    pub to: Date,
    /// The shift that is listed alone.
    pub only: Option<Shift>,
    /// The place that is open.
    pub place: Option<PlaceIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The changes that a reader wants to know of, those of one shift together, the largest first.
fn found(props: &ChangeListProps, words: &Words) -> Vec<Change> {
    let record = &props.record;
    let wanted = |change: &Change| {
        let changed = change.shift != Shift::Unchanged || change.before != change.after || !change.causes.is_empty();
        changed && record.place(change.place).is_some_and(|place| props.scope.has(change.place, place))
    };
    let mut found: Vec<Change> = changes(record, props.from, props.to).into_iter().filter(wanted).collect();
    found.sort_by_key(|change| (change.shift, -change.steps().abs(), key(words.name(record, change.place, props.to))));
    found
}

/// The list.
#[component]
pub fn ChangeList(props: &ChangeListProps) -> Html {
    let words = use_words();
    let only = props.only;
    let (lit, tell) = use_lit(&props.record);
    let open = use_opening(&props.dispatch);
    let key = (props.record.clone(), props.scope, props.from, props.to, words.clone());
    let all = use_memo(key, |_| found(props, &words));
    let of = |shift: Shift| all.iter().filter(move |change| change.shift == shift);
    let chips = Shift::ALL.iter().map(|shift| {
        let states: Vec<PlaceIx> = of(*shift).map(|change| change.place).collect();
        let (count, again, pressed) = (states.len(), states.clone(), only == Some(*shift));
        let to = if pressed { "" } else { shift.name() };
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::Set(Setting::ChangesShift, to.to_string()));
        html! {
            <li key={shift.name()}>
                <button type="button" class="chip" data-shift={shift.name()} aria-pressed={pressed.to_string()} disabled={count == 0 && !pressed}
                    {onclick}
                    onpointerenter={tell.reform(move |_: PointerEvent| states.clone())} onpointerleave={tell.reform(|_: PointerEvent| Vec::new())}
                    onfocus={tell.reform(move |_: FocusEvent| again.clone())} onblur={tell.reform(|_: FocusEvent| Vec::new())}>
                    { words.shift(*shift) }{ " " }<span class="number">{ count }</span>
                </button>
            </li>
        }
    });
    let shown = Shift::ALL.iter().filter(|shift| only.is_none_or(|only| only == **shift));
    let groups = shown.filter(|shift| of(**shift).next().is_some()).map(|shift| {
        let rows = of(*shift).map(|change| row(props, &words, change, lit.contains(&change.place), &tell, &open));
        html! {
            <section key={shift.name()} class="group" data-group={shift.name()} aria-label={words.shift(*shift).to_string()}>
                <h3>{ words.shift(*shift) }{ " " }<span class="number quiet">{ of(*shift).count() }</span></h3>
                <ul class="changes">{ for rows }</ul>
            </section>
        }
    });
    html! {
        <>
            <ul class="chips sorts">{ for chips }</ul>
            <p class="hidden" role="status" data-testid="changed">{ words.count(Word::ChangesCount, all.len(), ("", "")) }</p>
            <div class="scroll" tabindex="0" role="group" aria-label={words.tab(Tab::Changes).to_string()}>
                if all.is_empty() { <p>{ words.get(Word::ChangesNone) }</p> }
                { for groups }
            </div>
        </>
    }
}

/// How a place stood on a day, with the tie where the stance alone would not tell the difference.
fn stood(props: &ChangeListProps, words: &Words, change: &Change, day: Date) -> (Class, String) {
    let class = Class::of_place(&props.record, change.place, day);
    let relation = props.record.place(change.place).and_then(|p| p.span(day)).and_then(|span| span.relation);
    let said = match relation {
        Some(r) if change.shift == Shift::Unchanged && change.before != change.after => {
            format!("{}, {}", words.stance(r.stance), words.shade(Shade::Tie(r.tie)))
        }
        Some(r) => words.stance(r.stance).to_string(),
        None => standing(words, &props.record, change.place, day),
    };
    (class, said)
}

/// A state with how it stood on both days, and the events between.
fn row(
    props: &ChangeListProps,
    words: &Words,
    change: &Change,
    lit: bool,
    tell: &Callback<Vec<PlaceIx>>,
    open: &Callback<Vec<Action>>,
) -> Html {
    let place = change.place;
    let named_on = if change.after.is_some() { props.to } else { props.from };
    let (before, after) = (stood(props, words, change, props.from), stood(props, words, change, props.to));
    let spoken = words.with(Word::ChangesFromTo, &[("before", &before.1), ("after", &after.1)]);
    let opened = open.reform(move |_: MouseEvent| vec![Action::OpenPlace(Some(place))]);
    let class = classes!("change", lit.then_some("lit"), (props.place == Some(place)).then_some("chosen"));
    let event = |ix: &EventIx| event(props, words, *ix, open);
    let (first, rest) = change.causes.split_at(change.causes.len().min(EVENTS));
    html! {
        <li key={place.0} {class} data-place={place.0.to_string()}
            onpointerenter={tell.reform(move |_: PointerEvent| vec![place])} onpointerleave={tell.reform(|_: PointerEvent| Vec::new())}
            onfocusin={tell.reform(move |_: FocusEvent| vec![place])} onfocusout={tell.reform(|_: FocusEvent| Vec::new())}>
            <p class="change-head">
                <button type="button" class="link" onclick={opened}>{ words.name(&props.record, place, named_on) }</button>
                <span class="hidden">{ spoken }</span>
                <span class="from-to" aria-hidden="true">
                    <span class="coded">{ swatch(before.0.name(), None) }{ before.1 }</span>
                    <span class="arrow">{ "→" }</span>
                    <span class="coded">{ swatch(after.0.name(), None) }{ after.1 }</span>
                </span>
            </p>
            if !first.is_empty() { <ol class="causes">{ for first.iter().map(event) }</ol> }
            if !rest.is_empty() {
                <details class="rest">
                    <summary>{ words.count(Word::FindMore, rest.len(), ("", "")) }</summary>
                    <ol class="causes">{ for rest.iter().map(event) }</ol>
                </details>
            }
        </li>
    }
}

/// An event that caused a change, with its day; pressing it opens it.
fn event(props: &ChangeListProps, words: &Words, ix: EventIx, open: &Callback<Vec<Action>>) -> Html {
    let Some(event) = props.record.event(ix) else { return Html::default() };
    let date = event.date;
    let title = props.texts.ready().and_then(|texts| texts.event(ix)).map(|text| text.title.clone());
    let onclick = open.reform(move |_: MouseEvent| vec![Action::OpenEvent(ix, date)]);
    html! {
        <li key={ix.0}>
            <button type="button" class="cause" data-event={event.id.clone()} {onclick}>
                <span class="number quiet">{ words.when(date, event.precision) }</span>{ " " }<span lang={words.texts_lang()}>{ title.unwrap_or_else(|| words.kind(event.kind).to_string()) }</span>
            </button>
        </li>
    }
}

//! State against state: two to six states side by side through time.

use super::compare_turns::Turns;
use super::compare_years::Years;
use super::picker::StatePicker;
use crate::components::relation_words::standing;
use crate::components::swatch::swatch;
use crate::hooks::{Late, use_lit};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::bloc::{Bloc, Role};
use atlas_core::legend::Class;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::together::{MOST_SIDE_BY_SIDE, blocs_of, treaties_in_force};
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Sets of states that are worth a look, for a reader who has chosen none.
const TRIALS: [&[&str]; 4] = [
    &["china", "yugoslavia", "albania"],
    &["finland", "poland", "turkey"],
    &["egypt", "iraq", "syria"],
    &["united_states", "united_kingdom", "france"],
];

/// Properties of [`CompareView`].
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The view, whose states stand side by side.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The comparison.
#[component]
pub fn CompareView(props: &CompareProps) -> Html {
    let CompareProps { record, texts, view, dispatch } = props;
    let words = use_words();
    let places: Vec<PlaceIx> = view.states.iter().copied().take(MOST_SIDE_BY_SIDE).collect();
    html! {
        <>
            <h2>{ words.get(Word::CompareOf) }</h2>
            <StatePicker record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} most={MOST_SIDE_BY_SIDE} />
            if view.states.len() > places.len() { <p class="quiet">{ words.count(Word::CompareFirst, MOST_SIDE_BY_SIDE, ("", "")) }</p> }
            if places.len() < 2 { { trials(props, &words) } }
            if !places.is_empty() {
                <div class="scroll" tabindex="0" role="group" aria-label={words.get(Word::CompareOf)}>
                    <h3>{ words.get(Word::CompareYears) }</h3>
                    <Years record={record.clone()} view={view.clone()} places={places.clone()} dispatch={dispatch.clone()} />
                    <h3>{ words.with(Word::CompareDay, &[("day", &words.shown(view.date))]) }</h3>
                    <DayTable record={record.clone()} texts={texts.clone()} view={view.clone()} places={places.clone()} dispatch={dispatch.clone()} />
                    <h3>{ words.get(Word::CompareTurns) }</h3>
                    <Turns record={record.clone()} texts={texts.clone()} view={view.clone()} {places} dispatch={dispatch.clone()} />
                </div>
            }
        </>
    }
}

/// What can be tried, while fewer than two states are chosen.
fn trials(props: &CompareProps, words: &Words) -> Html {
    let (record, date) = (&props.record, props.view.date);
    let sets =
        TRIALS.into_iter().filter_map(|ids| ids.iter().map(|id| record.find_place(id)).collect::<Option<Vec<_>>>());
    let buttons = sets.enumerate().map(|(i, places)| {
        let names: Vec<&str> = places.iter().map(|place| words.name(record, *place, date)).collect();
        let names = names.join(", ");
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::SetStates(places.clone()));
        html! { <li key={i}><button type="button" class="link" data-trial={i.to_string()} {onclick}>{ names }</button></li> }
    });
    html! { <div class="trials" data-testid="trials"><p>{ words.get(Word::CompareHint) }{ " " }<span class="quiet">{ words.get(Word::CompareTry) }</span></p><ul>{ for buttons }</ul></div> }
}

/// Properties of [`DayTable`].
#[derive(Properties, PartialEq)]
struct DayTableProps {
    record: Shared<Record>,
    texts: Late<Texts>,
    view: View,
    dispatch: Dispatch,
    places: Vec<PlaceIx>,
}

/// What holds for each on the day shown.
#[component]
fn DayTable(props: &DayTableProps) -> Html {
    let DayTableProps { record, texts, view, dispatch, .. } = props;
    let (words, date) = (use_words(), view.date);
    let (_, tell) = use_lit(record);
    let lang = words.texts_lang();
    let each = |cell: &dyn Fn(PlaceIx) -> Html| -> Html {
        props.places.iter().map(|place| html! { <td key={place.0}>{ cell(*place) }</td> }).collect()
    };
    let row = |word: Word, cells: Html| html! { <tr key={words.text(word).to_string()}><th scope="row">{ words.get(word) }</th>{ cells }</tr> };
    let heads = props.places.iter().map(|place| {
        let place = *place;
        let open = dispatch.reform(move |_: MouseEvent| Action::OpenPlace(Some(place)));
        let (enter, leave) = (tell.reform(move |_: PointerEvent| vec![place]), tell.reform(|_: PointerEvent| Vec::new()));
        html! { <th key={place.0} scope="col" onpointerenter={enter} onpointerleave={leave}><button type="button" class="link" data-opens={place.0.to_string()} onclick={open}>{ words.name(record, place, date) }</button></th> }
    });
    let span = |place: PlaceIx| record.place(place).and_then(|p| p.span(date));
    let stance = each(&|place| {
        let text = span(place)
            .and_then(|s| s.relation)
            .map_or_else(|| standing(&words, record, place, date), |r| words.stance(r.stance).to_string());
        html! { <span class="coded">{ swatch(Class::of_span(span(place)).name(), None) }{ text }</span> }
    });
    let tie = each(
        &|place| html! { <span>{ span(place).and_then(|s| s.relation).map(|r| words.tie(r.tie).to_string()) }</span> },
    );
    let since = each(&|place| html! { <span class="number">{ span(place).map(|s| words.day(s.from)) }</span> });
    let late = match texts {
        Late::Ready(texts) => {
            let treaties = each(&|place| {
                let treaties = treaties_in_force(record, texts, place, date);
                list(treaties.iter().map(|ix| event_link(record, texts, dispatch, *ix, lang)).collect(), &words)
            });
            let blocs = each(&|place| {
                let blocs = blocs_of(texts, place, date);
                let named = |(bloc, role): &(&Bloc, Role)| match role {
                    Role::Member => html! { <span {lang}>{ &bloc.name }</span> },
                    Role::Associate => html! { words.with(Word::CompareAssociate, &[("bloc", &bloc.name)]) },
                    Role::Observer => html! { words.with(Word::CompareObserver, &[("bloc", &bloc.name)]) },
                };
                list(blocs.iter().map(named).collect(), &words)
            });
            html! { <>{ row(Word::CompareTreaties, treaties) }{ row(Word::CompareBlocs, blocs) }</> }
        }
        Late::Waiting => html! {},
        Late::Failed(_) => {
            html! { <tr key="failed"><td class="caution" colspan="7">{ words.get(Word::TextsFailed) }</td></tr> }
        }
    };
    let events =
        each(&|place| html! { <span class="number">{ record.events_of_place(place).count().to_string() }</span> });
    html! {
        <div class="broad"><table class="abreast" data-testid="compare-day">
            <thead><tr><td></td>{ for heads }</tr></thead>
            <tbody>
                { row(Word::ColumnStance, stance) }{ row(Word::ColumnTie, tie) }{ row(Word::ColumnSince, since) }
                { late }
                { row(Word::CompareEvents, events) }
            </tbody>
        </table></div>
    }
}

/// Several things in a cell, or that there are none.
fn list(items: Vec<Html>, words: &Words) -> Html {
    if items.is_empty() {
        return html! { <span class="quiet">{ words.get(Word::CompareNone) }</span> };
    }
    html! { <ul>{ for items.into_iter().enumerate().map(|(i, item)| html! { <li key={i}>{ item }</li> }) }</ul> }
}

/// The title of an event as a button that opens it.
pub fn event_link(
    record: &Record,
    texts: &Texts,
    dispatch: &Dispatch,
    ix: EventIx,
    lang: Option<&'static str>,
) -> Html {
    let (Some(event), Some(text)) = (record.event(ix), texts.event(ix)) else { return Html::default() };
    let date = event.date;
    let onclick = dispatch.reform(move |_: MouseEvent| Action::OpenEvent(ix, date));
    html! { <button type="button" class="link" {lang} data-event-link={event.id.clone()} {onclick}>{ &text.title }</button> }
}

//! What was found: by sort, the best first.

use super::conditions::Conditions;
use super::hits::Shelf;
use crate::browser::Guard;
use crate::hooks::{use_lit, use_watch};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::choices::YearSpan;
use atlas_core::date::{Date, Precision};
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::search::find::{Answer, Hit};
use atlas_core::search::index::{Index, sort};
use atlas_core::search::thing::{Sort, Thing};
use atlas_core::search::when::When;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::Action;
use yew::prelude::*;

/// So many of each sort are shown at first,
const FIRST: usize = 6;
/// and so many at most of one that is shown alone.
const MOST: usize = 200;

/// Properties of [`Results`].
#[derive(Properties, PartialEq)]
pub struct ResultsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Shared<Texts>,
    /// The index.
    pub index: Shared<Index>,
    /// What was typed.
    pub typed: AttrValue,
    /// What the reader wants to see.
    pub conditions: Conditions,
    /// The day shown.
    pub date: Date,
    /// The place that is open.
    pub place: Option<PlaceIx>,
    /// The event that is open.
    pub event: Option<EventIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// Opens something: changes the view by one action after the other.
    pub open: Callback<Vec<Action>>,
    /// Tells which places the pointer or the focus rests on.
    pub tell: Callback<Vec<PlaceIx>>,
}

/// What was found.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let words = use_words();
    let ResultsProps { record, texts, index, typed, conditions, date, .. } = props;
    let unfolded = use_state_eq(|| None);
    let most = if conditions.sort.is_some() { MOST } else { FIRST };
    let answer = conditions.with_filter(record, texts, *date, |filter| index.find(record, texts, typed, filter, most));
    let tell = use_found_on_map(record, places(record, &answer), &props.tell);
    let shelf = Shelf {
        record,
        texts,
        index,
        words: &words,
        date: *date,
        place: props.place,
        event: props.event,
        open: &props.open,
        tell: &tell,
        unfolded: &unfolded,
    };
    let found: usize = answer.counts.iter().map(|count| *count as usize).sum();
    let mut sorts: Vec<Sort> = Vec::new();
    for hit in &answer.hits {
        let sort = sort(hit.thing, texts);
        if !sorts.contains(&sort) && conditions.sort.is_none_or(|only| only == sort) {
            sorts.push(sort);
        }
    }
    // Who types the name of a state looks for the state.
    sorts.sort_by_key(|sort| *sort != Sort::State);
    let groups = sorts.iter().map(|sort| group(props, &shelf, &answer, *sort));
    html! {
        <>
            { chips(props, &words, &answer, found) }
            <p class="hidden" role="status" data-testid="found-count">{ words.count(Word::FindResults, found, ("", "")) }</p>
            <div class="scroll">
                if let Some(when) = answer.when { { go(props, &words, when) } }
                if sorts.is_empty() {
                    <p data-testid="nothing">{ words.get(Word::FindNone) }</p>
                    if !answer.unknown.is_empty() { <p class="quiet">{ words.with(Word::FindUnknown, &[("words", &answer.unknown.join(", "))]) }</p> }
                }
                { for groups }
            </div>
        </>
    }
}

/// Shows one sort alone, or all of them.
fn showing(props: &ResultsProps, sort: Option<Sort>) -> Callback<MouseEvent> {
    let name = sort.map_or("", Sort::name);
    props.dispatch.reform(move |_: MouseEvent| Action::Set(Setting::FindSort, name.to_string()))
}

/// The states that were found, and those that the events concern which were found.
fn places(record: &Record, answer: &Answer) -> Vec<PlaceIx> {
    let of_hit = |hit: &Hit| match hit.thing {
        Thing::Place(place) => vec![place],
        Thing::Event(event) => record.event(event).map(|event| event.places.clone()).unwrap_or_default(),
        Thing::Person(_) | Thing::Locality(_) | Thing::Source(_) => Vec::new(),
    };
    let mut found: Vec<PlaceIx> = answer.hits.iter().flat_map(of_hit).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Outlines what was found on the map, as long as neither pointer nor focus rests on something else. Gives what tells of such rests.
#[hook]
fn use_found_on_map(
    record: &Shared<Record>,
    found: Vec<PlaceIx>,
    tell: &Callback<Vec<PlaceIx>>,
) -> Callback<Vec<PlaceIx>> {
    let (lit, _) = use_lit(record);
    let rests = use_callback((tell.clone(), found.clone()), |places: Vec<PlaceIx>, (tell, found)| {
        tell.emit(if places.is_empty() { found.clone() } else { places });
    });
    {
        // The map says that the pointer has left it as all do: with no places.
        let (rests, nothing) = (rests.clone(), lit.is_empty() && !found.is_empty());
        use_watch((found, nothing), move || {
            rests.emit(Vec::new());
            None
        });
    }
    let tell = tell.clone();
    use_watch((), move || Some(Guard::new(move || tell.emit(Vec::new()))));
    rests
}

/// The sorts with how many were found of each; one of them can be shown alone.
fn chips(props: &ResultsProps, words: &Words, answer: &Answer, found: usize) -> Html {
    let chip = |sort: Option<Sort>, text: &str, count: usize| {
        let pressed = props.conditions.sort == sort;
        let onclick = showing(props, sort);
        let name = sort.map_or("all", Sort::name);
        html! {
            <li key={name}>
                <button type="button" class="chip" data-sort={name} aria-pressed={pressed.to_string()} disabled={count == 0 && !pressed} {onclick}>
                    { text }{ " " }<span class="number">{ count }</span>
                </button>
            </li>
        }
    };
    let each = Sort::ALL.iter().map(|sort| chip(Some(*sort), words.sort(*sort), answer.count(*sort) as usize));
    html! { <ul class="chips sorts">{ chip(None, words.text(Word::FindAll), found) }{ for each }</ul> }
}

/// The things of one sort.
fn group(props: &ResultsProps, shelf: &Shelf, answer: &Answer, of: Sort) -> Html {
    let words = shelf.words;
    let hits: Vec<Html> =
        answer.hits.iter().filter(|hit| sort(hit.thing, shelf.texts) == of).map(|hit| shelf.hit(hit)).collect();
    let more = (answer.count(of) as usize).saturating_sub(hits.len());
    let onclick = showing(props, Some(of));
    html! {
        <section key={of.name()} class="group" data-group={of.name()} aria-label={words.sort(of).to_string()}>
            <h3>{ words.sort(of) }{ " " }<span class="number quiet">{ answer.count(of) }</span></h3>
            <ol class="hits">{ for hits }</ol>
            if more > 0 && props.conditions.sort.is_none() {
                <button type="button" class="link" data-stop="" {onclick}>{ words.count(Word::FindMore, more, ("", "")) }</button>
            }
        </section>
    }
}

/// The day, month or years that were typed, as a place in time to go to.
fn go(props: &ResultsProps, words: &Words, when: When) -> Html {
    let (from, until) = (when.from, when.until);
    let (first, last) = (from.year(), until.year());
    let said = match when.precision {
        Precision::Day => words.day(from),
        Precision::Month => words.iso(from.to_string().get(..7).unwrap_or_default()),
        Precision::Year if first == last => first.to_string(),
        Precision::Year => words.with(Word::YearsTo, &[("from", &first.to_string()), ("to", &last.to_string())]),
    };
    let actions = match when.precision {
        Precision::Day => vec![Action::SetDate(from)],
        Precision::Month => vec![Action::SetDate(until)],
        Precision::Year if first == last => vec![Action::SetYear(first)],
        Precision::Year => vec![Action::SetYear(first), Action::SetSpan(YearSpan::new(first, last))],
    };
    let onclick = props.open.reform(move |_: MouseEvent| actions.clone());
    html! {
        <p><button type="button" class="go" data-stop="" data-testid="go" {onclick}>{ words.with(Word::FindGo, &[("when", &said)]) }</button></p>
    }
}

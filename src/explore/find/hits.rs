//! A thing that was found, and what opens when it is pressed.

use crate::components::swatch::swatch;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::date::Date;
use atlas_core::legend::Class;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::relation::Standing;
use atlas_core::search::find::Hit;
use atlas_core::search::index::Index;
use atlas_core::search::mark::Marked;
use atlas_core::search::thing::Thing;
use atlas_core::texts::Texts;
use atlas_core::view::Action;
use yew::prelude::*;

/// What is needed to show things.
pub struct Shelf<'a> {
    /// The record.
    pub record: &'a Shared<Record>,
    /// The texts.
    pub texts: &'a Shared<Texts>,
    /// The index.
    pub index: &'a Shared<Index>,
    /// The words.
    pub words: &'a Words,
    /// The day shown.
    pub date: Date,
    /// The place that is open.
    pub place: Option<PlaceIx>,
    /// The event that is open.
    pub event: Option<EventIx>,
    /// Opens something.
    pub open: &'a Callback<Vec<Action>>,
    /// Tells which places to light.
    pub tell: &'a Callback<Vec<PlaceIx>>,
    /// The thing whose events are shown below it.
    pub unfolded: &'a UseStateHandle<Option<Thing>>,
}

/// A text with its marks.
fn marked(marked: &Marked) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut done = 0;
    for range in &marked.ranges {
        parts.push(marked.text.get(done..range.start).unwrap_or_default().to_string().into());
        let word = marked.text.get(range.clone()).unwrap_or_default().to_string();
        parts.push(html! { <mark>{ word }</mark> });
        done = range.end;
    }
    parts.push(marked.text.get(done..).unwrap_or_default().to_string().into());
    html! { <>{ for parts }</> }
}

/// The events that rest on a source.
fn citing(texts: &Texts, source: u16) -> Vec<EventIx> {
    let events = (0u16..).map(EventIx).zip(&texts.events);
    events.filter(|(_, text)| text.sources.iter().any(|c| c.source == source)).map(|(ix, _)| ix).collect()
}

impl Shelf<'_> {
    /// A thing that was found.
    pub fn hit(&self, hit: &Hit) -> Html {
        match hit.thing {
            Thing::Place(place) => self.state(place, hit),
            Thing::Event(event) => self.event(event, Some(hit)),
            Thing::Person(_) | Thing::Locality(_) => self.folder(hit, self.index.named_in(hit.thing), Word::FindNamed),
            Thing::Source(source) => self.folder(hit, &citing(self.texts, source), Word::FindCited),
        }
    }

    /// An entry of a list: a button that lights places as long as the pointer or the focus rests on it.
    fn entry(&self, lights: Vec<PlaceIx>, expanded: Option<bool>, open: Callback<MouseEvent>, content: Html) -> Html {
        let (tell, lit) = (self.tell, lights);
        let again = lit.clone();
        html! {
            <button type="button" class="hit" data-stop="" aria-expanded={expanded.map(|is| is.to_string())} onclick={open}
                onpointerenter={tell.reform(move |_: PointerEvent| lit.clone())} onpointerleave={tell.reform(|_: PointerEvent| Vec::new())}
                onfocus={tell.reform(move |_: FocusEvent| again.clone())} onblur={tell.reform(|_: FocusEvent| Vec::new())}>{ content }</button>
        }
    }

    /// A state: opens its panel; if it is not there on the day shown, on the nearest one.
    fn state(&self, place: PlaceIx, hit: &Hit) -> Html {
        let Some(found) = self.record.place(place) else { return Html::default() };
        let there = found.standing(self.date) != Standing::Absent;
        let nearest = found.nearest_day(self.date).filter(|_| !there);
        let actions: Vec<Action> =
            nearest.map(Action::SetDate).into_iter().chain([Action::OpenPlace(Some(place))]).collect();
        let open = self.open.reform(move |_: MouseEvent| actions.clone());
        let now = self.words.name(self.record, place, self.date);
        let title = if hit.also.is_some() {
            html! { <>{ now }</> }
        } else {
            marked(&hit.title)
        };
        let class = Class::of_place(self.record, place, self.date);
        let content = html! {
            <>
                { swatch(class.name(), None) }
                <span><span class="hit-title">{ title }</span>
                if let Some(also) = &hit.also { <span class="hit-note">{ marked(also) }</span> }
                if let Some(day) = nearest { <span class="hit-note">{ self.words.with(Word::FindGo, &[("when", &self.words.shown(day))]) }</span> }
                else if hit.also.is_none() && now != hit.title.text { <span class="hit-note">{ now.to_string() }</span> }</span>
            </>
        };
        let chosen = classes!((self.place == Some(place)).then_some("chosen"));
        html! { <li key={format!("p{}", place.0)} class={chosen} data-hit={found.id.clone()}>{ self.entry(vec![place], None, open, content) }</li> }
    }

    /// An event: opens on its day.
    fn event(&self, ix: EventIx, hit: Option<&Hit>) -> Html {
        let (Some(event), Some(text)) = (self.record.event(ix), self.texts.event(ix)) else { return Html::default() };
        let date = event.date;
        let open = self.open.reform(move |_: MouseEvent| vec![Action::OpenEvent(ix, date)]);
        let lang = self.words.texts_lang();
        let title = hit.map_or_else(|| html! { <>{ &text.title }</> }, |hit| marked(&hit.title));
        let also = hit.and_then(|hit| hit.also.as_ref());
        let content = html! {
            <span>
                <span class="hit-date">{ self.words.when(date, event.precision) }</span>
                <span class="hit-title" {lang}>{ title }</span>
                if let Some(also) = also { <span class="hit-note" {lang}>{ marked(also) }</span> }
            </span>
        };
        let chosen = classes!((self.event == Some(ix)).then_some("chosen"));
        html! { <li key={format!("e{}", ix.0)} class={chosen} data-hit={event.id.clone()}>{ self.entry(event.places.clone(), None, open, content) }</li> }
    }

    /// A person, a locality or a source: its events unfold below it.
    fn folder(&self, hit: &Hit, events: &[EventIx], counted: Word) -> Html {
        let thing = hit.thing;
        let is_open = **self.unfolded == Some(thing);
        let open = {
            let unfolded = self.unfolded.clone();
            Callback::from(move |_: MouseEvent| unfolded.set((!is_open).then_some(thing)))
        };
        let mut lights: Vec<PlaceIx> =
            events.iter().filter_map(|ix| self.record.event(*ix)).flat_map(|event| &event.places).copied().collect();
        lights.sort_unstable();
        lights.dedup();
        let source = if let Thing::Source(ix) = thing { self.texts.source(ix) } else { None };
        let lang = source.and(self.words.texts_lang());
        let within = source.filter(|s| hit.also.is_none() && !s.within.is_empty()).map(|s| s.within.clone());
        let content = html! {
            <span>
                <span class="hit-title" {lang}>{ marked(&hit.title) }</span>
                if let Some(also) = &hit.also { <span class="hit-note" {lang}>{ marked(also) }</span> }
                if let Some(within) = within { <span class="hit-note" {lang}>{ within }</span> }
                <span class="hit-note">{ self.words.count(counted, events.len(), ("", "")) }</span>
            </span>
        };
        let link = source.filter(|source| is_open && !source.url.is_empty()).map(|source| {
            html! { <p><a href={source.url.clone()} rel="noreferrer noopener" target="_blank" data-stop="">{ self.words.get(Word::FindSource) }</a></p> }
        });
        let below = is_open.then(|| events.iter().map(|ix| self.event(*ix, None)).collect::<Html>());
        html! {
            <li key={format!("{thing:?}")}>
                { self.entry(lights, Some(is_open), open, content) }
                { link.unwrap_or_default() }
                if let Some(below) = below { <ol class="hits below">{ below }</ol> }
            </li>
        }
    }
}

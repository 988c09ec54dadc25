//! Makes an animation of a span of years: what is wanted, how far it is, and the file.

mod texts;

use crate::browser::{self, Order};
use crate::hooks::{Job, use_job, use_url};
use crate::shared::Shared;
use crate::words::{Word, Words, use_words};
use atlas_core::date::Year;
use atlas_core::film::{COLOURS, Film, FilmFormat, SPEEDS, WIDTHS};
use atlas_core::path::fixed;
use atlas_core::place::Span;
use atlas_core::record::Record;
use texts::{digits, texts};
use yew::prelude::*;

/// Properties of [`FilmMaker`].
#[derive(Properties, PartialEq)]
pub struct FilmMakerProps {
    /// The record.
    pub record: Shared<Record>,
    /// The first year that is offered.
    pub first: Year,
    /// The last year that is offered.
    pub last: Year,
    /// The spans of a record of the reader's own; none for ours.
    #[prop_or_default]
    pub spans: Option<Shared<Vec<Vec<Span>>>>,
}

/// What is wanted.
#[derive(Clone, Copy, PartialEq)]
struct Wanted {
    first: Year,
    last: Year,
    width: u16,
    per_second: u8,
    format: FilmFormat,
}

/// The controls, the progress and the file.
#[component]
pub fn FilmMaker(props: &FilmMakerProps) -> Html {
    let words = use_words();
    let (job, order, cancel) = use_job();
    let wanted = {
        let (first, last) = (props.first, props.last);
        use_state_eq(move || Wanted { first, last, width: 960, per_second: 2, format: FilmFormat::Png })
    };
    // The file is of the kind that was ordered, whatever is chosen since.
    let ordered = use_state_eq(|| *wanted);
    let make = {
        let (words, spans, ordered, wanted) = (words.clone(), props.spans.clone(), ordered.setter(), *wanted);
        move |_: MouseEvent| {
            ordered.set(wanted);
            order.emit(Order::Film(film(&words, wanted, spans.as_deref()).bytes()));
        }
    };
    let done = match &job {
        Job::Done(bytes) => Some(bytes.clone()),
        _ => None,
    };
    let mime = match ordered.format {
        FilmFormat::Png => "image/png",
        FilmFormat::Gif => "image/gif",
    };
    let size = done.as_ref().map(|bytes| bytes.len());
    let url = use_url(done, mime);
    let years = [("first", ordered.first.to_string()), ("last", ordered.last.to_string())];
    let alt = words.with(Word::FilmAlt, &years.each_ref().map(|(name, year)| (*name, year.as_str())));
    let name = format!("soviet-relations-{}-{}.{}", ordered.first, ordered.last, ordered.format.name());
    html! {
        <section class="film" aria-label={words.get(Word::Film)} data-testid="film">
            <h3>{ words.get(Word::Film) }</h3>
            <p class="quiet">{ words.get(Word::FilmIntro) }</p>
            <div class="choice">{ controls(&words, &wanted) }
                <button type="button" onclick={make} disabled={matches!(job, Job::Working(..))} data-testid="film-make">{ words.get(Word::FilmMake) }</button>
            </div>
            { told(&words, &job, &cancel) }
            if let (Some(url), Some(size)) = (url, size) {
                <p role="status">{ words.with(Word::FilmReady, &[("size", &weight(size))]) }{ " " }
                    <a href={url.clone()} download={name} data-testid="film-save">{ words.get(Word::FilmSave) }</a></p>
                <img class="film-shown" src={url} {alt} />
            }
        </section>
    }
}

/// A size with its unit.
fn weight(bytes: usize) -> String {
    if bytes < 1_000_000 {
        format!("{} kB", bytes.div_ceil(1_000))
    } else {
        format!("{} MB", fixed(bytes as f64 / 1e6, 1))
    }
}

/// The order of what is wanted.
fn film(words: &Words, wanted: Wanted, spans: Option<&Vec<Vec<Span>>>) -> Film {
    let mut film = Film {
        first: wanted.first.min(wanted.last),
        last: wanted.first.max(wanted.last),
        per_second: wanted.per_second,
        width: wanted.width,
        format: wanted.format,
        colours: COLOURS.iter().map(|name| browser::token(name)).collect(),
        texts: Vec::new(),
        digits: Vec::new(),
        spans: spans.cloned().unwrap_or_default(),
    };
    film.texts = texts(words, &film);
    film.digits = digits(&film);
    film
}

/// How far it is, or why there is none.
fn told(words: &Words, job: &Job, cancel: &Callback<()>) -> Html {
    match job {
        Job::Working(done, all) => {
            let (done, all) = (fixed(*done, 0), fixed(*all, 0));
            let text = words.with(Word::FilmProgress, &[("done", &done), ("all", &all)]);
            html! {
                <p class="working" data-testid="film-working">
                    <progress max={all} value={done} aria-label={text.clone()} />
                    <span>{ text }</span>
                    <button type="button" onclick={cancel.reform(|_: MouseEvent| ())} data-testid="film-cancel">{ words.get(Word::OwnCancel) }</button>
                </p>
            }
        }
        Job::Failed(reason) => html! { <p role="alert">{ words.with(Word::OwnFailed, &[("reason", reason)]) }</p> },
        Job::Cancelled => html! { <p role="status" data-testid="film-cancelled">{ words.get(Word::OwnCancelled) }</p> },
        _ => Html::default(),
    }
}

/// A list to choose from: its label, its name for tests, values with their texts, and which is chosen.
fn list(
    label: AttrValue,
    id: &'static str,
    options: Vec<(String, String)>,
    chosen: &str,
    on: Callback<String>,
) -> Html {
    let options = options.into_iter().map(|(value, text)| {
        html! { <option key={value.clone()} selected={value == chosen} value={value.clone()}>{ text }</option> }
    });
    let onchange = move |e: Event| on.emit(browser::value_of(&e).unwrap_or_default());
    html! { <label>{ label }<select data-testid={id} {onchange}>{ for options }</select></label> }
}

fn controls(words: &Words, wanted: &UseStateHandle<Wanted>) -> Html {
    let set = |change: fn(Wanted, &str) -> Option<Wanted>| {
        let wanted = wanted.clone();
        Callback::from(move |value: String| wanted.set(change(*wanted, &value).unwrap_or(*wanted)))
    };
    let years = || Year::all().map(|year| (year.to_string(), year.to_string())).collect::<Vec<_>>();
    let widths = WIDTHS.iter().map(|width| (width.to_string(), format!("{width} × {}", width / 16 * 9)));
    let speeds = (SPEEDS.0..=SPEEDS.1).map(|speed| (speed.to_string(), speed.to_string()));
    let formats = [(FilmFormat::Png, "PNG (APNG)"), (FilmFormat::Gif, "GIF")];
    let formats = formats.map(|(format, text)| (format.name().to_string(), text.to_string()));
    html! {
        <>
            { list(words.get(Word::FilmFirst), "film-first", years(), &wanted.first.to_string(), set(|w, text| Some(Wanted { first: Year::new(text.parse().ok()?)?, ..w }))) }
            { list(words.get(Word::FilmLast), "film-last", years(), &wanted.last.to_string(), set(|w, text| Some(Wanted { last: Year::new(text.parse().ok()?)?, ..w }))) }
            { list(words.get(Word::FilmSize), "film-size", widths.collect(), &wanted.width.to_string(), set(|w, text| Some(Wanted { width: text.parse().ok()?, ..w }))) }
            { list(words.get(Word::FilmSpeed), "film-speed", speeds.collect(), &wanted.per_second.to_string(), set(|w, text| Some(Wanted { per_second: text.parse().ok()?, ..w }))) }
            { list(words.get(Word::FilmFormat), "film-format", formats.to_vec(), wanted.format.name(), set(|w, text| Some(Wanted { format: FilmFormat::from_name(text)?, ..w }))) }
        </>
    }
}

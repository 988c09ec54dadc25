//! A record of the reader's own: opened, checked, shown alone or against ours.

mod compared;
mod faults;
mod lands;
pub mod opened;

use super::film::FilmMaker;
use crate::browser;
use crate::components::part::Part;
use crate::hooks::Job;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::date::Year;
use atlas_core::own::{OwnKind, OwnRecord};
use atlas_core::record::Record;
use atlas_core::view::View;
use compared::Compared;
use faults::Faults;
use lands::OwnLands;
use opened::{Opened, Shown};
use yew::prelude::*;

/// The examples that come with the atlas.
const EXAMPLES: [(&str, Word); 4] = [
    ("examples/coding.csv", Word::OwnExampleCoding),
    ("examples/events.csv", Word::OwnExampleEvents),
    ("examples/events.json", Word::OwnExampleJson),
    ("examples/map.geojson", Word::OwnExampleMap),
];

/// Properties of [`OwnView`].
#[derive(Properties, PartialEq)]
pub struct OwnViewProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// What was opened.
    pub opened: Opened,
}

/// The tab of one's own record.
#[component]
pub fn OwnView(props: &OwnViewProps) -> Html {
    let OwnViewProps { record, view, dispatch, opened } = props;
    let words = use_words();
    let picked = opened.on_files.reform(|e: Event| browser::chosen_files(&e));
    let dropped = opened.on_files.reform(|e: DragEvent| {
        e.prevent_default();
        browser::dropped_files(&e)
    });
    // A page opens what is dropped on it, unless the drop is taken here.
    let over = |e: DragEvent| e.prevent_default();
    let examples = EXAMPLES.iter().map(|(file, word)| {
        let (on_files, format) = (opened.on_files.clone(), file.rsplit('.').next().unwrap_or(file).to_uppercase());
        let try_it = move |_: MouseEvent| {
            let on_files = on_files.clone();
            browser::open_beside(file, move |files| on_files.emit(files));
        };
        let save = words.with(Word::TakeDownload, &[("format", &format)]);
        html! {
            <li key={*file}>
                <button type="button" class="link" data-example={*file} onclick={try_it}>{ words.get(*word) }</button>{ " " }
                <a class="quiet" href={*file} download="">{ save }</a>
            </li>
        }
    });
    let faults = opened.answer.as_ref().and_then(|answer| answer.as_ref().err());
    let span = view.span.map_or((Year::FIRST, Year::LAST), |span| (span.first(), span.last()));
    html! {
        <>
            <h2>{ words.tab(view.tab).to_string() }</h2>
            <div class="scroll" tabindex="0" role="group" aria-label={words.tab(view.tab).to_string()} ondrop={dropped} ondragover={over}>
                <p>{ words.get(Word::OwnIntro) }</p>
                <label class="drop">{ words.get(Word::OwnPick) }
                    <input type="file" multiple=true accept=".csv,.tsv,.txt,.json,.geojson" onchange={picked} data-testid="own-file" />
                </label>
                <p class="quiet">{ words.get(Word::OwnExamples) }</p>
                <ul class="examples">{ for examples }</ul>
                <div role="status" data-testid="own-status">{ status(&words, opened) }</div>
                { working(&words, &opened.job, &opened.on_cancel) }
                if let Some(faults) = faults { { Faults { words: words.clone(), faults: faults.clone(), names: opened.names.clone() }.node() } }
                if let Some(own) = opened.own() {
                    if own.kind == OwnKind::Map {
                        <OwnLands record={record.clone()} own={own.clone()} date={view.date} />
                    } else {
                        { choice(&words, opened) }
                        <Compared record={record.clone()} own={own.clone()} date={view.date} dispatch={dispatch.clone()} />
                        if opened.shown != Shown::Ours {
                            <FilmMaker record={record.clone()} first={span.0} last={span.1} spans={opened.spans.clone()} />
                        }
                    }
                }
            </div>
        </>
    }
}

/// What has become of the files.
fn status(words: &Words, opened: &Opened) -> Html {
    let text = match (&opened.job, opened.answer.as_deref()) {
        (Job::Cancelled, _) => words.text(Word::OwnCancelled).to_string(),
        (Job::Failed(reason), _) => words.with(Word::OwnFailed, &[("reason", reason)]),
        (_, Some(Err(faults))) => words.count(Word::OwnFaults, faults.len(), ("", "")),
        (_, Some(Ok(own))) => read(words, own),
        _ => String::new(),
    };
    html! { if !text.is_empty() { <p>{ text }</p> } }
}

/// What was read.
fn read(words: &Words, own: &OwnRecord) -> String {
    let word = match own.kind {
        OwnKind::Events => Word::OwnReadEvents,
        OwnKind::Coding => Word::OwnReadCoding,
        OwnKind::Map => Word::OwnReadMap,
    };
    let mut text = words.count(word, own.rows as usize, ("", ""));
    if own.left_out > 0 {
        text.push(' ');
        text.push_str(&words.count(Word::OwnLeftOut, own.left_out as usize, ("", "")));
    }
    text
}

/// How far the reading is, and the button that ends it.
fn working(words: &Words, job: &Job, on_cancel: &Callback<()>) -> Html {
    let Job::Working(done, all) = job else { return Html::default() };
    let percent = (done / all.max(1.0) * 100.0) as u32;
    let text = words.with(Word::OwnReading, &[("percent", &percent.to_string())]);
    html! {
        <p class="working" data-testid="own-working">
            <progress max="100" value={percent.to_string()} aria-label={text.clone()} />
            <span>{ text }</span>
            <button type="button" onclick={on_cancel.reform(|_: MouseEvent| ())} data-testid="own-cancel">{ words.get(Word::OwnCancel) }</button>
        </p>
    }
}

/// The buttons that choose what the map shows.
fn choice(words: &Words, opened: &Opened) -> Html {
    let button = |to: Shown, word: Word, id: &'static str| {
        let on = opened.shown == to;
        let next = if on { Shown::Ours } else { to };
        let onclick = opened.on_show.reform(move |_: MouseEvent| next);
        html! { <button type="button" aria-pressed={on.to_string()} {onclick} data-testid={id}>{ words.get(word) }</button> }
    };
    html! {
        <p class="choice">
            { button(Shown::Alone, Word::OwnAlone, "own-alone") }
            { button(Shown::Against, Word::OwnAgainst, "own-against") }
        </p>
    }
}

//! Taking the view away: pictures, data, link, code for other pages, citations.

mod data;
mod paper;
mod picture;
mod texts;

use crate::components::part::Part;
use crate::hooks::{Late, Taken, use_detail, use_surroundings, use_taking};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::View;
use data::Data;
use picture::Picture;
use texts::Links;
use yew::prelude::*;

/// Properties of [`Take`].
#[derive(Properties, PartialEq)]
pub struct TakeProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts of the events.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// Everything that can be taken away.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let words = use_words();
    let (save, copy, taken) = use_taking();
    let detail = use_detail(true).ready().cloned();
    let texts = props.texts.ready().cloned();
    let surroundings = use_surroundings();
    let said = match taken {
        None => String::new(),
        Some(Taken::Saved(file)) => words.with(Word::TakeSaved, &[("file", &file)]),
        Some(Taken::Copied(what)) => words.with(Word::TakeCopied, &[("what", &what)]),
        Some(Taken::NotCopied) => words.text(Word::TakeNotCopied).to_string(),
        Some(Taken::Failed) => words.text(Word::TakeFailed).to_string(),
    };
    let title = words.get(Word::Take);
    let (record, view) = (&props.record, &props.view);
    html! {
        <>
            <h2>{ title.clone() }</h2>
            <p class="take-said" role="status" data-testid="take-said">{ said }</p>
            <div class="scroll" tabindex="0" role="group" aria-label={title} data-testid="take">
            if let Some(around) = surroundings {
                <Picture record={record.clone()} texts={texts.clone()} detail={detail.clone()} view={view.clone()} around={around.clone()} dispatch={props.dispatch.clone()} save={save.clone()} />
                { Data { words: words.clone(), record: record.clone(), texts, detail, view: view.clone(), save }.node() }
                { Links { words: words.clone(), record: record.clone(), view: view.clone(), around, copy }.node() }
            }
            </div>
        </>
    }
}

/// Begin of the names of files: what they are of, and of which day.
fn stem(view: &View) -> String {
    let mut name = String::from("soviet-relations-");
    atlas_core::address::push_time(&mut name, view.date);
    name
}

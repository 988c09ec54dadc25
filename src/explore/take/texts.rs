//! Link, code for other pages, and citations, each with a button that copies it.

use crate::browser::Surroundings;
use crate::components::part::Part;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::address::encode;
use atlas_core::embed::{code, framed, full};
use atlas_core::give::cite::Cited;
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// Link, code and citations.
#[derive(PartialEq)]
pub struct Links {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Where the page is.
    pub around: Surroundings,
    /// Copies a text, named so.
    pub copy: Callback<(AttrValue, String)>,
}

impl Part for Links {
    fn show(&self) -> Html {
        let Links { words, record, view, around, copy } = self;
        let address = |view: &View| [&around.page, "?", &encode(view, record)].concat();
        let link = address(&full(view));
        let cited = Cited {
            state: view.place.map(|place| record.name(place, view.date)),
            date: view.date,
            address: &link,
            accessed: around.today,
        };
        let text = |name: &'static str, what: AttrValue, text: String| {
            let label = words.with(Word::TakeCopy, &[("what", &what)]);
            let rows = text.lines().count().max(2).to_string();
            let click = {
                let (what, text) = (what.clone(), text.clone());
                copy.reform(move |_: MouseEvent| (what.clone(), text.clone()))
            };
            html! {
                <div class="take-text" key={name}>
                    <textarea readonly=true {rows} aria-label={what} data-testid={["take-", name].concat()} value={text} />
                    <button type="button" data-testid={["take-copy-", name].concat()} onclick={click}>{ label }</button>
                </div>
            }
        };
        let embed = code(&address(&framed(view, None)), words.text(Word::Title));
        html! {
            <section class="take-part">
                <h3>{ words.get(Word::TakeLink) }</h3>
                { text("link", words.get(Word::TakeLink), link.clone()) }
                <h3>{ words.get(Word::TakeCite) }</h3>
                { text("chicago", "Chicago".into(), cited.chicago()) }
                { text("apa", "APA".into(), cited.apa()) }
                { text("bibtex", "BibTeX".into(), cited.bibtex()) }
                <h3>{ words.get(Word::TakeEmbed) }</h3>
                { text("embed", words.get(Word::TakeEmbed), embed) }
                <p><a href="embed.html">{ words.get(Word::TakeEmbedHelp) }</a></p>
            </section>
        }
    }
}

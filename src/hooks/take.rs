//! What the reader takes away: saving files, copying texts, and what came of it.

use super::use_watch;
use crate::browser::{self, File, Surroundings};
use yew::prelude::*;

/// A file to be saved.
#[derive(Clone, PartialEq, Debug)]
pub enum Parcel {
    /// A text with its file name and media type.
    Text(String, &'static str, String),
    /// A picture with its file name and size in pixels, to be drawn as PNG from SVG.
    Png(String, (u32, u32), AttrValue),
}

/// What came of it.
#[derive(Clone, PartialEq, Debug)]
pub enum Taken {
    /// A file of this name was saved.
    Saved(String),
    /// What was copied.
    Copied(AttrValue),
    /// The browser does not let the page copy.
    NotCopied,
    /// The picture could not be made.
    Failed,
}

/// Saves a file; copies a text, named so; and says what came of the last of them.
#[hook]
pub fn use_taking() -> (Callback<Parcel>, Callback<(AttrValue, String)>, Option<Taken>) {
    let taken = use_state_eq(|| None);
    let save = use_callback(taken.setter(), |parcel: Parcel, taken| {
        let taken = taken.clone();
        yew::platform::spawn_local(async move {
            let (name, file) = match parcel {
                Parcel::Text(name, kind, text) => (name, File::of_text(&text, kind)),
                Parcel::Png(name, (width, height), svg) => (name, browser::png(&svg, width, height).await),
            };
            let saved = file.and_then(|file| file.save(&name));
            taken.set(Some(saved.map_or(Taken::Failed, |()| Taken::Saved(name))));
        });
    });
    let copy = use_callback(taken.setter(), |(what, text): (AttrValue, String), taken| {
        let taken = taken.clone();
        yew::platform::spawn_local(async move {
            let copied = browser::copy(&text).await;
            taken.set(Some(if copied { Taken::Copied(what) } else { Taken::NotCopied }));
        });
    });
    (save, copy, (*taken).clone())
}

/// Where the page is and which day it is; none in the first frame.
#[hook]
pub fn use_surroundings() -> Option<Surroundings> {
    let found = use_state_eq(|| None);
    let setter = found.setter();
    use_watch((), move || {
        setter.set(Some(browser::surroundings()));
        None
    });
    (*found).clone()
}

/// An address under which a picture can be shown.
#[hook]
pub fn use_picture(svg: AttrValue) -> Option<AttrValue> {
    let shown = use_state_eq(|| None);
    let setter = shown.setter();
    use_watch(svg.clone(), move || {
        let made = File::of_text(&svg, "image/svg+xml").and_then(|file| file.address());
        made.map(|(address, guard)| {
            setter.set(Some(AttrValue::from(address)));
            guard
        })
    });
    (*shown).clone()
}

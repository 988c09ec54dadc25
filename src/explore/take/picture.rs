//! A picture of the view: size, greys, preview, download as SVG or PNG.

use super::paper::Paper;
use super::stem;
use crate::browser::{self, Surroundings};
use crate::hooks::{Parcel, use_picture};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::address::encode;
use atlas_core::detail::Detail;
use atlas_core::embed::full;
use atlas_core::outline::Outlines;
use atlas_core::picture::layout::Size;
use atlas_core::picture::{Style, Subject, picture};
use atlas_core::record::Record;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// The colours of the atlas; pictures are light in both themes, for paper and slides are.
const COLOURS: &str = include_str!("../../../www/colours.css");

/// Properties of [`Picture`].
#[derive(Properties, PartialEq)]
pub struct PictureProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts of the events, which some layers need.
    pub texts: Option<Shared<Texts>>,
    /// The finer outlines.
    pub detail: Option<Shared<Detail>>,
    /// The view.
    pub view: View,
    /// Where the page is.
    pub around: Surroundings,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// Saves a file.
    pub save: Callback<Parcel>,
}

/// What the setting says of a picture in greys.
const GREY: &str = "on";

/// From so many map units a pixel on, the overview is fine enough; from so many on, the level between.
const OVERVIEW_UNIT: f64 = 40.0;
const MEDIUM_UNIT: f64 = 15.0;

/// How finely a picture is drawn: 0 for the overview, 2 for all points.
fn fineness(size: Size, view: &View) -> u8 {
    let frame = atlas_core::frame::Frame::new(size.width(), size.height()).unwrap_or_default().fitting(view.projection);
    let unit = frame.unit(&view.viewport);
    u8::from(unit < OVERVIEW_UNIT) + u8::from(unit < MEDIUM_UNIT)
}

/// The picture.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let PictureProps { record, texts, detail, view, around, dispatch, save } = props;
    let words = use_words();
    let paper = Paper::from_name(view.settings.get(Setting::TakeSize));
    let free = use_state_eq(|| (1600.0, 900.0));
    let grey = view.settings.get(Setting::TakeGrey) == GREY;
    let (size, dense) = paper.size(around.size, *free);
    let outlines = {
        let key = (record.clone(), detail.clone(), fineness(size, view));
        use_memo(key, |(record, detail, fineness)| {
            Outlines::new(match (detail, fineness) {
                (None, _) | (_, 0) => record.overview.clone(),
                (Some(detail), 1) => detail.medium(),
                (Some(detail), _) => detail.fine.clone(),
            })
        })
    };
    let svg = {
        let key = (
            record.clone(),
            texts.clone(),
            Shared::from(outlines),
            view.clone(),
            words.clone(),
            (size, grey, around.page.clone()),
        );
        use_memo(key, |(record, texts, outlines, view, words, (size, grey, page))| {
            let style = Style::new(COLOURS, view, false, *grey);
            let address = [page, "?", &encode(&full(view), record)].concat();
            let subject = Subject { record, texts: texts.as_deref(), view, words, address: &address };
            AttrValue::from(picture(&subject, outlines, *size, &style))
        })
    };
    let svg = (*svg).clone();
    let shown = use_picture(svg.clone());
    let choose = dispatch.reform(|e: Event| Action::Set(Setting::TakeSize, browser::value_of(&e).unwrap_or_default()));
    let options = Paper::ALL.iter().map(|(choice, name, word)| {
        html! { <option key={*name} value={*name} selected={paper == *choice}>{ words.get(*word) }</option> }
    });
    let side = |word: Word, name: &'static str, now: f64, set: fn((f64, f64), f64) -> (f64, f64)| {
        let (free, all) = (free.setter(), *free);
        let change = move |e: Event| {
            if let Some(pixels) = browser::value_of(&e).and_then(|text| text.parse::<u16>().ok()) {
                free.set(set(all, f64::from(pixels)));
            }
        };
        html! {
            <label>{ words.get(word) }<input type="number" min="160" max="16000" data-testid={name} value={(now as u32).to_string()} onchange={change} /></label>
        }
    };
    let as_svg = {
        let (svg, name) = (svg.clone(), [&stem(view), ".svg"].concat());
        save.reform(move |_: MouseEvent| Parcel::Text(name.clone(), "image/svg+xml", svg.to_string()))
    };
    let as_png = {
        let pixels = |side: f64| (side * dense).round() as u32;
        let (name, size) = ([&stem(view), ".png"].concat(), (pixels(size.width()), pixels(size.height())));
        save.reform(move |_: MouseEvent| Parcel::Png(name.clone(), size, svg.clone()))
    };
    let to = if grey { "" } else { GREY };
    let greys = dispatch.reform(move |_: Event| Action::Set(Setting::TakeGrey, to.to_string()));
    let download = |format: &str| words.with(Word::TakeDownload, &[("format", format)]);
    html! {
        <section class="take-part">
            <h3>{ words.get(Word::TakePicture) }</h3>
            if let Some(src) = shown { <img class="take-preview" {src} alt={words.get(Word::TakePreview)} data-testid="take-preview" /> }
            <div class="take-choices">
                <label>{ words.get(Word::TakeSize) }<select data-testid="take-size" onchange={choose}>{ for options }</select></label>
                if paper == Paper::Free {
                    { side(Word::TakeWidth, "take-width", free.0, |all, pixels| (pixels, all.1)) }
                    { side(Word::TakeHeight, "take-height", free.1, |all, pixels| (all.0, pixels)) }
                }
                <label class="take-check"><input type="checkbox" data-testid="take-grey" checked={grey} onchange={greys} />{ words.get(Word::TakeGrey) }</label>
            </div>
            <div class="take-buttons">
                <button type="button" data-testid="take-svg" onclick={as_svg}>{ download("SVG") }</button>
                <button type="button" data-testid="take-png" onclick={as_png}>{ download("PNG") }</button>
            </div>
        </section>
    }
}

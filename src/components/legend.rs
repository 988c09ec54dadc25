//! The legend: a scale that counts and explains each class and highlights its states, and the key to patterns and marks.

use super::patterns::Patterns;
use super::swatch::{MarkSample, Swatch};
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::choices::Layer;
use atlas_core::layer::{Paint, Shade, second};
use atlas_core::legend::{Class, Mark, Texture, counts};
use atlas_core::record::Record;
use atlas_core::relation::Stance;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`Legend`].
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// The record.
    pub record: Shared<Record>,
    /// How the day is painted.
    pub paint: Shared<Paint>,
    /// Whether patterns stand for the stances too.
    pub patterns: bool,
    /// Whether names stand on the map.
    pub names: bool,
    /// Whether lines lead from Moscow.
    pub lines: bool,
    /// The class whose states stand out.
    pub lit: Option<Class>,
    /// The class of the state under the pointer.
    pub pointed: Option<Class>,
    /// Called when the reader points at a class, or leaves it.
    pub on_light: Callback<Option<Class>>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The class on which a texture is seen in the legend.
fn ground(texture: Texture) -> Class {
    match texture {
        Texture::NoTie | Texture::DeFacto | Texture::Dormant => Class::Stance(Stance::Neutral),
        Texture::Broken => Class::Stance(Stance::Strained),
        Texture::Dependent => Class::Dependent,
        Texture::Occupied(_) => Class::Stance(Stance::Partner),
        Texture::Unrecognised => Class::Soviet,
        Texture::SovietTroops => Class::SovietOccupied,
    }
}

/// Where in [`Class::LEGEND`] the scale of stances ends.
const STANCES_END: usize = 8;

/// The legend.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let words = use_words();
    let paint = &props.paint;
    let own = |(class, count): (Class, u16)| {
        row(props, (class, words.class(class), usize::from(count)), words.class_meaning(class))
    };
    let mut states: Vec<Html> = Class::LEGEND.into_iter().zip(counts(&props.record, paint.date)).map(own).collect();
    let mut others = states.split_off(states.len().min(STANCES_END));
    if !paint.is_plain() {
        let told = |shade: &Shade| {
            row(props, (shade.class(), words.shade(*shade), paint.shades.count(*shade)), words.layer(paint.layer))
        };
        // Of the classes of relations only those stay that are no stance.
        others.splice(0..0, states.drain(..1));
        states = paint.legend().iter().map(told).collect();
        states.extend(second(paint.layer).map(|texture| {
            html! { <li key="second" class="scale-row"><Swatch class="neutral" texture={Some(texture)} />{ words.second(paint.layer) }{ " " }<span class="scale-count">{ paint.shades.marked().to_string() }</span></li> }
        }));
    }
    let textures = Texture::KEY.into_iter().map(|texture| {
        let on = ground(texture);
        html! { <li key={texture.name()}><Swatch class={on.name()} texture={Some(texture)} />{ words.texture(texture) }</li> }
    });
    let marks = Mark::ALL.into_iter().map(|mark| {
        html! { <li key={mark as usize}><MarkSample {mark} />{ words.mark(mark) }</li> }
    });
    let switch = |testid: &'static str, on: bool, word: Word, action: fn(bool) -> Action| {
        let onchange = props.dispatch.reform(move |_: Event| action(!on));
        html! { <label class="check"><input type="checkbox" data-testid={testid} checked={on} {onchange} />{ words.get(word) }</label> }
    };
    let patterns = props.patterns;
    html! {
        <section class={classes!("legend", patterns.then_some("patterned"))} aria-label={words.get(Word::Legend)}>
            <svg class="defs" aria-hidden="true"><Patterns prefix="s" unit={1.0} /></svg>
            <div class="layer">
                <select data-testid="layer" aria-label={words.get(Word::Layer)} title={words.get(Word::Layer)} onchange={choose(&props.dispatch)}>{ for layers(&words, paint.layer) }</select>
                <p class="sentence">{ sentence(props, &words) }</p>
            </div>
            <ul class="scale">{ for states }<li class="scale-break" aria-hidden="true"></li>{ for others }</ul>
            <details class="key">
                <summary><span class="key-title">{ words.get(Word::PatternsAndMarks) }</span></summary>
                <div class="key-card">
                    <ul class="key-list">{ for textures }</ul>
                    <ul class="key-list">{ for marks }</ul>
                    { switch("patterns", patterns, Word::PatternMode, Action::SetPatterns) }
                    { switch("powers", paint.powers, Word::Powers, Action::SetPowers) }
                    { switch("names", props.names, Word::MapNames, Action::SetNames) }
                    { switch("lines", props.lines, Word::LinesFromMoscow, Action::SetLines) }
                    <p class="links"><a href="codebook.html" hreflang="en">{ words.get(Word::CodebookLink) }</a><a href="data.html" hreflang="en">{ words.get(Word::DataLink) }</a></p>
                </div>
            </details>
        </section>
    }
}

/// What the colours mean: of the class that stands out, or of the layer.
fn sentence<'a>(props: &LegendProps, words: &'a Words) -> &'a str {
    match (props.paint.layer, props.lit) {
        _ if props.paint.other.is_some() => words.text(Word::ChangeSentence),
        (Layer::Relations, Some(class)) => words.class_meaning(class),
        (layer, _) => words.layer_meaning(layer),
    }
}

/// The layers to choose from.
fn layers<'a>(words: &'a Words, now: Layer) -> impl Iterator<Item = Html> + 'a {
    Layer::ALL.iter().map(move |layer| {
        html! { <option key={layer.name()} value={layer.name()} selected={*layer == now}>{ words.layer(*layer) }</option> }
    })
}

fn choose(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |e: Event| {
        if let Some(layer) = browser::value_of(&e).as_deref().and_then(Layer::from_name) {
            dispatch.emit(Action::SetLayer(layer));
        }
    })
}

/// A row of the scale: colour, name, number, and what it means.
fn row(props: &LegendProps, (class, name, count): (Class, &str, usize), meaning: &str) -> Html {
    let light = |to: Option<Class>| {
        let on_light = props.on_light.clone();
        move || on_light.emit(to)
    };
    let (enter, leave, focus, blur) = (light(Some(class)), light(None), light(Some(class)), light(None));
    let empty = (count == 0).then_some("empty");
    let pointed = (props.pointed == Some(class)).then_some("pointed");
    html! {
        <li key={class.name()} class={classes!("scale-item", format!("scale-{}", class.name()))}>
            <button type="button" class={classes!("scale-row", empty, pointed)} title={meaning.to_string()} data-class={class.name()}
                onpointerenter={move |_: PointerEvent| enter()} onpointerleave={move |_: PointerEvent| leave()}
                onfocus={move |_: FocusEvent| focus()} onblur={move |_: FocusEvent| blur()}>
                <Swatch class={class.name()} texture={(class == Class::Dependent).then_some(Texture::Dependent)} />
                <span class="scale-name">{ name }</span>
                <span class="scale-count">{ count.to_string() }</span>
            </button>
        </li>
    }
}

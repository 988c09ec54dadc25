//! The legend: a scale that counts and explains each class and highlights its states, and the key to patterns and marks.

use super::part::Part;
use super::patterns::Patterns;
use super::swatch::{mark_sample, swatch};
use crate::browser;
use crate::shared::Shared;
use crate::state::{Dispatch, pick};
use crate::words::{Word, Words};
use atlas_core::choices::Layer;
use atlas_core::layer::{GONE, Paint, Shade, second};
use atlas_core::legend::{Class, Mark, Texture, counts};
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// The legend.
#[derive(PartialEq)]
pub(super) struct Legend {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// How the day is painted.
    pub paint: Shared<Paint>,
    /// Whether patterns stand for the stances too.
    pub patterns: bool,
    /// The layer that the reader chose; a change between two days is shown instead of it.
    pub layer: Layer,
    /// Whether the reader wants dependencies in the colour of their power.
    pub powers: bool,
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

/// Where in [`Class::LEGEND`] the scale of stances ends.
const STANCES_END: usize = 8;

impl Part for Legend {
    fn show(&self) -> Html {
        let Legend { words, paint, dispatch, .. } = self;
        let own = |(class, count): (Class, u16)| {
            self.row((class, words.class(class), usize::from(count)), words.class_meaning(class))
        };
        let mut states: Vec<Html> = Class::LEGEND.into_iter().zip(counts(&self.record, paint.date)).map(own).collect();
        let mut others = states.split_off(states.len().min(STANCES_END));
        if !paint.is_plain() {
            let told = |shade: &Shade| {
                self.row((shade.class(), words.shade(*shade), paint.shades.count(*shade)), words.layer(paint.layer))
            };
            // Of the classes of relations only those stay that are no stance.
            others.splice(0..0, states.drain(..1));
            states = paint.legend().iter().map(told).collect();
            states.extend(second(paint.layer).map(|texture| {
                html! { <li key="second" class="scale-row">{ swatch("neutral", Some(texture)) }{ words.second(paint.layer) }{ " " }<span class="scale-count">{ paint.shades.marked().to_string() }</span></li> }
            }));
        }
        if paint.other.is_some() {
            states.push(html! { <li key="gone" class="scale-row" data-testid="gone">{ swatch("nobody", Some(GONE)) }{ words.shade(Shade::Gone) }{ " " }<span class="scale-count">{ paint.gone.len().to_string() }</span></li> });
        }
        let textures = Texture::KEY.into_iter().map(|texture| {
            html! { <li key={texture.name()}>{ swatch(texture.ground().name(), Some(texture)) }{ words.texture(texture) }</li> }
        });
        let marks = Mark::ALL.into_iter().map(|mark| {
            html! { <li key={mark as usize}>{ mark_sample(mark) }{ words.mark(mark) }</li> }
        });
        let patterns = self.patterns;
        html! {
            <section class={classes!("legend", patterns.then_some("patterned"))} aria-label={words.get(Word::Legend)}>
                <svg class="defs" aria-hidden="true">{ Patterns { prefix: "s-", unit: 1.0 }.node() }</svg>
                <div class="layer">
                    <select data-testid="layer" aria-label={words.get(Word::Layer)} title={words.get(Word::Layer)} onchange={choose(dispatch)}>{ for layers(words, self.layer) }</select>
                    <p class="sentence">{ self.sentence() }</p>
                </div>
                <ul class="scale">{ for states }<li class="scale-break" aria-hidden="true"></li>{ for others }</ul>
                <details class="key">
                    <summary><span class="key-title">{ words.get(Word::PatternsAndMarks) }</span></summary>
                    <div class="key-card">
                        <ul class="key-list">{ for textures }</ul>
                        <ul class="key-list">{ for marks }</ul>
                        { check("patterns", patterns, words.get(Word::PatternMode), pick(dispatch, Action::SetPatterns(!patterns))) }
                        { check("powers", self.powers, words.get(Word::Powers), pick(dispatch, Action::SetPowers(!self.powers))) }
                        { check("names", self.names, words.get(Word::MapNames), pick(dispatch, Action::SetNames(!self.names))) }
                        { check("lines", self.lines, words.get(Word::LinesFromMoscow), pick(dispatch, Action::SetLines(!self.lines))) }
                        <p class="links"><a href="codebook.html" hreflang="en">{ words.get(Word::CodebookLink) }</a><a href="data.html" hreflang="en">{ words.get(Word::DataLink) }</a></p>
                    </div>
                </details>
            </section>
        }
    }
}

impl Legend {
    /// What the colours mean: of the class that stands out, or of the layer.
    fn sentence(&self) -> &str {
        match (self.paint.layer, self.lit) {
            _ if self.paint.other.is_some() => self.words.text(Word::ChangeSentence),
            (Layer::Relations, Some(class)) => self.words.class_meaning(class),
            (layer, _) => self.words.layer_meaning(layer),
        }
    }

    /// A row of the scale: colour, name, number, and what it means.
    fn row(&self, (class, name, count): (Class, &str, usize), meaning: &str) -> Html {
        let empty = (count == 0).then_some("empty");
        let pointed = (self.pointed == Some(class)).then_some("pointed");
        html! {
            <li key={class.name()} class={["scale-item scale-", class.name()].concat()}>
                <button type="button" class={classes!("scale-row", empty, pointed)} title={meaning.to_string()} data-class={class.name()}
                    onpointerenter={self.light(Some(class))} onpointerleave={self.light(None)}
                    onfocus={self.light(Some(class))} onblur={self.light(None)}>
                    { swatch(class.name(), (class == Class::Dependent).then_some(Texture::Dependent)) }
                    <span class="scale-name">{ name }</span>
                    <span class="scale-count">{ count.to_string() }</span>
                </button>
            </li>
        }
    }

    /// Lets a class stand out, or none.
    fn light<E: 'static>(&self, to: Option<Class>) -> Callback<E> {
        self.on_light.reform(move |_| to)
    }
}

/// A box to be checked, with its label.
pub(super) fn check(testid: &'static str, checked: bool, label: AttrValue, onchange: Callback<Event>) -> Html {
    html! { <label class="check"><input type="checkbox" data-testid={testid} {checked} {onchange} />{ label }</label> }
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

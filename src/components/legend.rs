//! The legend: counts and explains each class, and highlights its states.

use super::patterns::Patterns;
use super::swatch::Swatch;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::date::Date;
use atlas_core::legend::{Class, Texture, counts};
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`Legend`].
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
    /// Whether patterns stand for the stances too.
    pub patterns: bool,
    /// The class whose states stand out.
    pub lit: Option<Class>,
    /// Called when the reader points at a class, or leaves it.
    pub on_light: Callback<Option<Class>>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// Textures in the order of the legend.
const TEXTURES: [Texture; 6] =
    [Texture::NoTie, Texture::DeFacto, Texture::Dormant, Texture::Broken, Texture::SovietTroops, Texture::Unrecognised];

/// The legend.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let rows = Class::LEGEND.into_iter().zip(counts(&props.record, props.date)).map(|(class, count)| {
        let (enter, leave, focus, blur) =
            (props.on_light.clone(), props.on_light.clone(), props.on_light.clone(), props.on_light.clone());
        html! {
            <li key={class.name()}>
                <button type="button" class="legend-row" title={words::class_meaning(class)} data-class={class.name()}
                    onpointerenter={move |_| enter.emit(Some(class))} onpointerleave={move |_| leave.emit(None)}
                    onfocus={move |_| focus.emit(Some(class))} onblur={move |_| blur.emit(None)}>
                    <Swatch class={class.name()} texture={(class == Class::Dependent).then_some(Texture::Dependent)} />
                    <span class="legend-name">{ words::class(class) }</span>
                    <span class="legend-count">{ count.to_string() }</span>
                </button>
            </li>
        }
    });
    let textures = TEXTURES.into_iter().map(|texture| {
        html! { <li key={texture.name()}><Swatch class="neutral" texture={Some(texture)} />{ words::texture(texture) }</li> }
    });
    let dispatch = props.dispatch.clone();
    let patterns = props.patterns;
    html! {
        <section class="legend" aria-label={words::LEGEND}>
            <svg class="defs" aria-hidden="true"><Patterns prefix="s" unit={1.0} /></svg>
            <ul class="legend-list">{ for rows }</ul>
            <p class="legend-meaning" aria-live="off">{ props.lit.map_or("", words::class_meaning) }</p>
            <details>
                <summary>{ words::PATTERNS_AND_MARKS }</summary>
                <ul class="legend-list">{ for textures }</ul>
                <label class="check"><input type="checkbox" checked={patterns}
                    onchange={move |_| dispatch.emit(Action::SetPatterns(!patterns))} />{ words::PATTERN_MODE }</label>
            </details>
        </section>
    }
}

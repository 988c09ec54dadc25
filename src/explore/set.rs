//! The control that chooses which states chart and strips show, and the set that follows from it.

use super::picker::StatePicker;
use crate::browser;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::among::{Among, Around, between};
use atlas_core::bloc::Bloc;
use atlas_core::date::Date;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::together::MOST_STATES;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// A set of states with all that it depends on, and nothing that it does not: two are equal if their states are.
#[derive(Clone, PartialEq)]
pub struct StateSet {
    /// Which set.
    pub among: Among,
    chosen: Vec<PlaceIx>,
    between: Option<(Date, Date)>,
    texts: Option<Shared<Texts>>,
}

impl StateSet {
    /// The set as the view has it.
    pub fn new(among: Among, view: &View, texts: &Late<Texts>) -> StateSet {
        StateSet {
            among,
            chosen: if among == Among::Chosen { view.states.clone() } else { Vec::new() },
            between: (among == Among::Changed).then(|| between(view)),
            texts: texts.ready().filter(|_| matches!(among, Among::Bloc(_))).cloned(),
        }
    }

    /// What the set depends on.
    pub fn around(&self) -> Around<'_> {
        Around {
            blocs: self.texts.as_ref().map_or(&[], |texts| &texts.blocs),
            chosen: &self.chosen,
            between: self.between.unwrap_or((Date::FIRST, Date::LAST)),
        }
    }
}

/// Properties of [`SetChoice`].
#[derive(Properties, PartialEq)]
pub struct SetChoiceProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts, which have the blocs.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Which set is shown.
    pub among: Among,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// Further controls in the same line.
    #[prop_or_default]
    pub children: Html,
}

/// The control.
#[component]
pub fn SetChoice(props: &SetChoiceProps) -> Html {
    let SetChoiceProps { record, texts, view, among, dispatch, .. } = props;
    let words = use_words();
    let blocs: &[Bloc] = texts.ready().map_or(&[], |texts| &texts.blocs);
    let choose = dispatch.reform(|e: Event| Action::Set(Setting::Among, browser::value_of(&e).unwrap_or_default()));
    let option = |of: Among, text: Html| {
        let name = of.name(blocs).to_string();
        html! { <option key={name.clone()} value={name} selected={of == *among}>{ text }</option> }
    };
    let regions = Region::ALL.iter().map(|r| option(Among::Region(*r), html! { words.region(*r) }));
    let of_blocs = (0u16..).zip(blocs).map(|(at, bloc)| option(Among::Bloc(at), html! { &bloc.name }));
    let (from, to) = between(view);
    let years = [("from", &*words.shown(from)), ("to", &*words.shown(to))];
    html! {
        <>
            <div class="choice">
                <select aria-label={words.get(Word::Among)} title={words.get(Word::Among)} onchange={choose} data-testid="among">
                    { option(Among::All, html! { words.get(Word::AmongAll) }) }
                    { option(Among::Chosen, html! { words.get(Word::AmongChosen) }) }
                    { option(Among::Changed, html! { words.with(Word::AmongChanged, &years) }) }
                    <optgroup label={words.get(Word::AmongRegions)}>{ for regions }</optgroup>
                    if !blocs.is_empty() { <optgroup label={words.get(Word::AmongBlocs)} lang={words.texts_lang()}>{ for of_blocs }</optgroup> }
                </select>
                { props.children.clone() }
            </div>
            if *among == Among::Chosen { <StatePicker record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} most={MOST_STATES} /> }
        </>
    }
}

//! The chart: how many states of a set had each class, or each tie, year by year, as layers on one another.

use super::chart_plot::Plot;
use super::set::{SetChoice, StateSet};
use crate::browser;
use crate::components::part::Part;
use crate::components::swatch::swatch;
use crate::hooks::{Late, use_lit};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::among::Among;
use atlas_core::chart::{By, Layer, highest, in_layer, layers};
use atlas_core::date::Year;
use atlas_core::layer::Shade;
use atlas_core::legend::Class;
use atlas_core::record::Record;
use atlas_core::relation::Tie;
use atlas_core::settings::Setting;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`ChartView`].
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts, which have the blocs.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// Which states are counted.
    pub among: Among,
}

/// The colour and the name of each layer, from the bottom.
pub fn layer_names(words: &Words, by: By) -> Vec<(&'static str, String)> {
    match by {
        By::State | By::Class => {
            let classes = Class::LEGEND.into_iter().take(by.count());
            classes.map(|class| (class.name(), words.class(class).to_string())).collect()
        }
        By::Tie => {
            let shades = Tie::ALL.iter().map(|tie| Shade::Tie(*tie));
            shades.map(|shade| (shade.class().name(), words.shade(shade).to_string())).collect()
        }
    }
}

/// The chart with its controls, its legend and its numbers.
#[component]
pub fn ChartView(props: &ChartProps) -> Html {
    let ChartProps { record, texts, view, dispatch, among } = props;
    let words = use_words();
    let by = By::from_name(view.settings.get(Setting::By)).unwrap_or_default();
    let set = StateSet::new(*among, view, texts);
    let stack = use_memo((record.clone(), set.clone(), by), |(record, set, by)| {
        let around = set.around();
        layers(record, &|ix, place, date| set.among.has(&around, ix, place, date), *by)
    });
    let stack = Shared::from(stack);
    let (_, tell) = use_lit(record);
    let light = {
        let record = record.clone();
        use_callback((set, tell, by), move |lit: Option<(usize, Year)>, (set, tell, by): &(StateSet, _, By)| {
            let around = set.around();
            let among = |ix, place: &_, date| set.among.has(&around, ix, place, date);
            tell.emit(lit.map_or_else(Vec::new, |(at, year)| in_layer(&record, &among, *by, at, year.view_date())));
        })
    };
    let counted = dispatch.reform(|e: Event| Action::Set(Setting::By, browser::value_of(&e).unwrap_or_default()));
    let names = layer_names(&words, by);
    let options = [(By::State, Word::ChartByState), (By::Class, Word::ChartByClass), (By::Tie, Word::ChartByTie)].map(
        |(one, word)| {
            html! { <option key={one.name()} value={one.name()} selected={one == by}>{ words.get(word) }</option> }
        },
    );
    let year = view.year();
    let rows = names.iter().zip(stack.iter()).enumerate().map(|(i, ((class, name), layer))| {
        let toggle = |on: bool| {
            let light = light.clone();
            move || light.emit(on.then_some((i, year)))
        };
        let (enter, leave, focus, blur, press) = (toggle(true), toggle(false), toggle(true), toggle(false), toggle(true));
        let count = layer.count(year);
        html! {
            <li key={i}><button type="button" class={classes!("layer-row", (count == 0).then_some("empty"))} data-layer={i.to_string()}
                onpointerenter={move |_: PointerEvent| enter()} onpointerleave={move |_: PointerEvent| leave()}
                onfocus={move |_: FocusEvent| focus()} onblur={move |_: FocusEvent| blur()} onclick={move |_: MouseEvent| press()}>
                { swatch(class, None) }<span>{ name }</span><span class="scale-count">{ count.to_string() }</span>
            </button></li>
        }
    });
    let most = highest(&stack);
    html! {
        <>
            <h2>{ words.get(Word::ChartOf) }</h2>
            <SetChoice record={record.clone()} texts={texts.clone()} view={view.clone()} among={*among} dispatch={dispatch.clone()}>
                <select aria-label={words.get(Word::ChartBy)} title={words.get(Word::ChartBy)} onchange={counted} data-testid="chart-by">{ for options }</select>
            </SetChoice>
            <div class="scroll" tabindex="0" role="group" aria-label={words.get(Word::ChartOf)}>
                if most == 0 {
                    <p class="quiet" role="status">{ words.get(Word::ChartNone) }</p>
                } else {
                    <Plot stack={stack.clone()} names={names.clone()} {most} view={view.clone()} light={light.clone()} dispatch={dispatch.clone()} />
                    <p class="quiet">{ words.get(Word::ChartHint) }</p>
                    <h3 class="layers-year">{ year.to_string() }</h3>
                    <ul class={classes!("layers", view.patterns.then_some("patterned"))}>{ for rows }</ul>
                    { Numbers { words: words.clone(), stack, names }.node() }
                }
            </div>
        </>
    }
}

/// All numbers as a table: the same as the drawing, in figures.
#[derive(PartialEq)]
struct Numbers {
    words: Words,
    stack: Shared<Vec<Layer>>,
    names: Vec<(&'static str, String)>,
}

impl Part for Numbers {
    fn show(&self) -> Html {
        let words = &self.words;
        let shown: Vec<(&Layer, &str)> = self
            .stack
            .iter()
            .zip(&self.names)
            .filter(|(layer, _)| Year::all().any(|year| layer.count(year) > 0))
            .map(|(layer, (_, name))| (layer, name.as_str()))
            .collect();
        let headings = shown.iter().map(|(_, name)| html! { <th key={*name} scope="col">{ *name }</th> });
        let rows = Year::all().map(|year| {
            let cells = shown
                .iter()
                .map(|(layer, name)| html! { <td key={*name} class="number">{ layer.count(year).to_string() }</td> });
            html! { <tr key={year.index()}><th scope="row" class="number">{ year.to_string() }</th>{ for cells }</tr> }
        });
        html! {
            <details class="numbers" data-testid="numbers">
                <summary>{ words.get(Word::ChartNumbers) }</summary>
                <table><thead><tr><th key="year" scope="col">{ words.get(Word::ChartYear) }</th>{ for headings }</tr></thead><tbody>{ for rows }</tbody></table>
            </details>
        }
    }
}

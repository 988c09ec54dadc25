//! The whole atlas.

use super::bar::Bar;
use super::header::Header;
use super::legend::Legend;
use super::map::Map;
use super::notice::notice;
use super::open_full::open_full;
use super::own_banner::own_banner;
use super::panel::{Panel, Sheet};
use super::part::Part;
use super::summary::Summary;
use super::timeline::Timeline;
use crate::bundle;
use crate::hooks::{
    use_address, use_embed, use_explore, use_keys, use_language, use_own, use_play, use_settled, use_texts,
};
use crate::shared::Shared;
use crate::state::{State, still};
use crate::words::Word;
use atlas_core::address::{decode, encode};
use atlas_core::choices::{Pair, Tab};
use atlas_core::lang::choose;
use atlas_core::layer::Paint;
use atlas_core::legend::Class;
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// How long a day must stay, in milliseconds, before screen readers are told of it. Longer than a year of play at the usual speed.
const SETTLED_MS: u32 = 900;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The record.
    pub record: Shared<Record>,
    /// The query with which the page was opened.
    pub query: AttrValue,
    /// The languages that the browser asks for, in order, with commas between them.
    #[prop_or_default]
    pub languages: AttrValue,
    /// Address of the page without query, for prints.
    #[prop_or_default]
    pub page: AttrValue,
}

/// The atlas.
#[component]
pub fn App(props: &AppProps) -> Html {
    let (record, own) = use_own(&props.record);
    let record = &record;
    let opening = use_memo(props.query.clone(), |query| decode(query, record));
    let state = {
        let opening = opening.clone();
        use_reducer(move || State { view: opening.0.clone() })
    };
    let dispatch = state.dispatcher().to_callback();
    // What the pointer rests on, in the legend and on the map; no part of the view that the address holds.
    let lit = use_state_eq(Option::default);
    let pointed = use_state_eq(Option::default);
    let sheet = use_state_eq(|| Sheet::Half);
    // Whether the notice was closed, and whether the other day that was typed is none.
    let closed = use_state_eq(bool::default);
    let wrong = use_state_eq(bool::default);
    let texts = use_texts();
    let view = state.view.clone();
    let spoken = use_language(record, choose(view.lang, &props.languages, &record.languages), bundle::english);
    use_address(record, &view, &dispatch);
    use_explore(record, &view, &dispatch);
    use_embed(record, &view, &dispatch);
    use_play(record, &view, &dispatch);
    use_keys(&dispatch);
    let paints = use_memo(
        (record.clone(), texts.ready().cloned(), view.layer, view.powers, view.date, view.other, view.pair),
        |(record, texts, layer, powers, date, other, pair)| {
            let of = |day| Shared::new(Paint::of(*layer, *powers, record, texts.as_deref(), day));
            match other {
                Some(other) if *pair == Pair::Change => (Shared::new(Paint::of_change(record, *other, *date)), None),
                other => (of(*date), other.map(of)),
            }
        },
    );
    let (paint, before) = (*paints).clone();
    let on_class: Callback<Option<Class>> = pointed.setter().to_callback();
    let on_sheet: Callback<Sheet> = sheet.setter().to_callback();
    let settled = use_settled(&(view.date, view.playing), SETTLED_MS);
    let address = [props.page.as_str(), "?", &encode(&view, record)].concat();
    let shared = view.tab != Tab::Map && !view.embed;
    let class = ["atlas sheet-", sheet.name()].concat();
    let words = spoken.words;
    // What does not show the map needs nothing when it is only moved.
    let still = still(&view);
    let bar = Bar {
        words: words.clone(),
        record: record.clone(),
        tab: view.tab,
        language_failed: spoken.failed,
        dispatch: dispatch.clone(),
    };
    let header =
        Header { words: words.clone(), record: record.clone(), view: still.clone(), wrong, dispatch: dispatch.clone() };
    let legend = Legend {
        words: words.clone(),
        record: record.clone(),
        paint: paint.clone(),
        patterns: view.patterns,
        layer: view.layer,
        powers: view.powers,
        names: view.names,
        lines: view.lines,
        lit: *lit,
        pointed: *pointed,
        on_light: lit.setter().to_callback(),
        dispatch: dispatch.clone(),
    };
    let told = settled.filter(|(_, playing)| !playing).map(|(date, _)| date);
    let map = |view: View, paint: Shared<Paint>, before: Option<Shared<Paint>>| {
        html! {
            <Map words={words.clone()} record={record.clone()} texts={texts.ready().cloned()} {view} {paint} {before} lit={*lit} on_class={on_class.clone()} dispatch={dispatch.clone()} />
        }
    };
    let maps = match (&before, view.pair) {
        (Some(before), Pair::Side) => {
            let left = View { date: before.date, other: Some(view.date), ..view.clone() };
            html! { <div class="side-by-side">{ map(left, before.clone(), None) }{ map(view.clone(), paint, None) }</div> }
        }
        _ => map(view.clone(), paint, before.clone()),
    };
    html! {
        <main class={classes!(class, shared.then_some("shared"), view.embed.then_some("framed"), before.map(|_| "two-days"))}>
            if view.embed { <h1 class="hidden">{ words.get(Word::Title) }</h1> } else { { bar.node() } }
            if shared { <p class="beside-wait quiet">{ words.get(Word::BesideWait) }</p> }
            { header.node() }
            { notice(&words, &opening.1, &closed) }
            if let Some(on_end) = own { { own_banner(&words, on_end) } }
            { maps }
            { legend.node() }
            <Timeline words={words.clone()} record={record.clone()} texts={texts.ready().cloned()} view={still.clone()} dispatch={dispatch.clone()} />
            { Summary { words: words.clone(), record: record.clone(), date: told }.node() }
            <p class="printed">{ address }</p>
            if view.embed {
                { open_full(&words, record, &view) }
            } else {
                <Panel {words} record={record.clone()} {texts} view={still} sheet={*sheet} {on_sheet} {dispatch} />
            }
        </main>
    }
}

//! The whole atlas.

use super::bar::Bar;
use super::header::Header;
use super::legend::Legend;
use super::map::Map;
use super::notice::Notice;
use super::open_full::OpenFull;
use super::own_banner::OwnBanner;
use super::panel::{Panel, Sheet};
use super::summary::Summary;
use super::timeline::Timeline;
use crate::bundle;
use crate::hooks::{use_address, use_embed, use_explore, use_keys, use_language, use_own, use_play, use_texts};
use crate::shared::Shared;
use crate::state::State;
use crate::words::{Word, Words};
use atlas_core::address::{decode, encode};
use atlas_core::choices::{Pair, Tab};
use atlas_core::lang::choose;
use atlas_core::layer::Paint;
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

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
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    // What the pointer rests on, in the legend and on the map; no part of the view that the address holds.
    let lit = use_state_eq(|| None);
    let pointed = use_state_eq(|| None);
    let sheet = use_state_eq(|| Sheet::Half);
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
    let on_light = use_callback(lit.setter(), |class, lit| lit.set(class));
    let on_class = use_callback(pointed.setter(), |class, pointed| pointed.set(class));
    let on_sheet = use_callback(sheet.setter(), |to, sheet| sheet.set(to));
    let address = [props.page.as_str(), "?", &encode(&view, record)].concat();
    let shared = view.tab != Tab::Map && !view.embed;
    html! {
        <ContextProvider<Words> context={spoken.words.clone()}>
        <main class={classes!("atlas", format!("sheet-{}", sheet.name()), shared.then_some("shared"), view.embed.then_some("framed"), before.as_ref().map(|_| "two-days"))}>
            if !view.embed { <Bar record={record.clone()} tab={view.tab} language_failed={spoken.failed} dispatch={dispatch.clone()} /> }
            if shared { <p class="beside-wait quiet">{ spoken.words.get(Word::BesideWait) }</p> }
            <Header record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} />
            <Notice ignored={opening.1.clone()} />
            if let Some(on_end) = own { <OwnBanner {on_end} /> }
            if let (Some(before), Pair::Side) = (before.clone(), view.pair) {
                <div class="side-by-side">
                    <Map record={record.clone()} texts={texts.ready().cloned()} view={View { date: before.date, other: Some(view.date), ..view.clone() }} paint={before} lit={*lit} on_class={on_class.clone()} dispatch={dispatch.clone()} />
                    <Map record={record.clone()} texts={texts.ready().cloned()} view={view.clone()} paint={paint.clone()} lit={*lit} {on_class} dispatch={dispatch.clone()} />
                </div>
            } else {
                <Map record={record.clone()} texts={texts.ready().cloned()} view={view.clone()} paint={paint.clone()} {before} lit={*lit} {on_class} dispatch={dispatch.clone()} />
            }
            <Legend record={record.clone()} {paint} patterns={view.patterns} names={view.names} lines={view.lines} lit={*lit} pointed={*pointed} {on_light} dispatch={dispatch.clone()} />
            <Timeline record={record.clone()} texts={texts.ready().cloned()} view={view.clone()} dispatch={dispatch.clone()} />
            <Summary record={record.clone()} date={view.date} playing={view.playing} />
            <p class="printed">{ address }</p>
            if view.embed {
                <OpenFull record={record.clone()} {view} />
            } else {
                <Panel record={record.clone()} {texts} {view} sheet={*sheet} {on_sheet} {dispatch} />
            }
        </main>
        </ContextProvider<Words>>
    }
}

//! The whole atlas.

use super::header::Header;
use super::legend::Legend;
use super::map::Map;
use super::notice::Notice;
use super::panel::Panel;
use super::timeline::Timeline;
use crate::hooks::{use_address, use_keys, use_play, use_texts};
use crate::shared::Shared;
use crate::state::State;
use atlas_core::address::decode;
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The record.
    pub record: Shared<Record>,
    /// The query with which the page was opened.
    pub query: AttrValue,
}

/// The atlas.
#[component]
pub fn App(props: &AppProps) -> Html {
    let record = &props.record;
    let opening = use_memo(props.query.clone(), |query| decode(query, record));
    let state = {
        let opening = opening.clone();
        use_reducer(move || State { view: opening.0.clone() })
    };
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let lit = use_state(|| None);
    let texts = use_texts();
    let view = state.view.clone();
    use_address(record, &view, &dispatch);
    use_play(&view, &dispatch);
    let close = dispatch.reform(|()| Action::OpenPlace(None));
    use_keys(&dispatch, close);
    let on_light = {
        let lit = lit.setter();
        use_callback((), move |class, ()| lit.set(class))
    };
    html! {
        <main class="atlas">
            <Header record={record.clone()} date={view.date} />
            <Notice ignored={opening.1.clone()} />
            <Map record={record.clone()} view={view.clone()} lit={*lit} dispatch={dispatch.clone()} />
            <Legend record={record.clone()} date={view.date} patterns={view.patterns} lit={*lit} {on_light} dispatch={dispatch.clone()} />
            <Timeline record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} />
            <Panel record={record.clone()} {texts} {view} {dispatch} />
        </main>
    }
}

//! What stands beside the map, by the tab of the view.

use super::changes::ChangesView;
use super::chart::ChartView;
use super::compare::CompareView;
use super::film::FilmMaker;
use super::find::FindView;
use super::own::OwnView;
use super::own::opened::use_opened;
use super::strips::StripsView;
use super::table::TableView;
use super::take::Take;
use crate::browser;
use crate::bundle;
use crate::hooks::{Late, use_atlas, use_language, use_texts, use_watch};
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::among::Among;
use atlas_core::bloc::Bloc;
use atlas_core::choices::Tab;
use atlas_core::date::Year;
use atlas_core::lang::choose;
use atlas_core::record::Record;
use atlas_core::settings::Setting;
use yew::prelude::*;

/// Properties of [`Explore`].
#[derive(Properties, PartialEq)]
pub struct ExploreProps {
    /// The record.
    pub record: Shared<Record>,
    /// The query with which the page was opened.
    pub query: AttrValue,
    /// The languages that the browser asks for, in order, with commas between them.
    #[prop_or_default]
    pub languages: AttrValue,
}

/// What stands beside the map.
#[component]
pub fn Explore(props: &ExploreProps) -> Html {
    let record = &props.record;
    let (view, dispatch) = use_atlas(record, &props.query);
    let texts = use_texts();
    // Chart and strips show the same states. A bloc is known once the texts are there.
    let blocs: &[Bloc] = texts.ready().map_or(&[], |texts| &texts.blocs);
    let wanted = view.settings.get(Setting::Among);
    let known = Among::from_name(wanted, blocs);
    let among = known.unwrap_or_default();
    let opened = use_opened(record);
    let span = view.span.map_or((Year::FIRST, Year::LAST), |span| (span.first(), span.last()));
    let spoken = use_language(record, choose(view.lang, &props.languages, &record.languages), bundle::whole_english);
    let tab = view.tab;
    use_watch(tab, move || {
        browser::bring_into_sight(&["[data-tab=", tab.name(), "]"].concat());
        None
    });
    let body = match view.tab {
        Tab::Chart | Tab::Strips if known.is_none() && !wanted.is_empty() && matches!(texts, Late::Waiting) => html! {
            <p class="quiet" role="status">{ spoken.words.get(Word::TextsWait) }</p>
        },
        Tab::Find => html! {
            <FindView record={record.clone()} {texts} view={view.clone()} dispatch={dispatch.clone()} />
        },
        Tab::Changes => html! {
            <ChangesView record={record.clone()} {texts} view={view.clone()} dispatch={dispatch.clone()} />
        },
        Tab::Table => html! { <TableView record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} /> },
        Tab::Chart => {
            html! { <ChartView record={record.clone()} {texts} view={view.clone()} {among} dispatch={dispatch.clone()} /> }
        }
        Tab::Strips => {
            html! { <StripsView record={record.clone()} {texts} view={view.clone()} {among} dispatch={dispatch.clone()} /> }
        }
        Tab::Compare => {
            html! { <CompareView record={record.clone()} {texts} view={view.clone()} dispatch={dispatch.clone()} /> }
        }
        Tab::Own => {
            html! { <OwnView record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} opened={opened.clone()} /> }
        }
        Tab::Take => html! {
            <>
                <Take record={record.clone()} {texts} view={view.clone()} dispatch={dispatch.clone()} />
                <FilmMaker record={record.clone()} first={span.0} last={span.1} />
            </>
        },
        _ => Html::default(),
    };
    if view.tab == Tab::Map {
        return Html::default();
    }
    html! {
        <ContextProvider<Words> context={spoken.words.clone()}>
            <section key={view.tab.name()} class={classes!("beside", ["tab-", view.tab.name()].concat())} aria-label={spoken.words.tab(view.tab).to_string()} data-testid="beside">{ body }</section>
        </ContextProvider<Words>>
    }
}

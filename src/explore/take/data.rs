//! Data of the view, and links to the tables of the whole.

use super::stem;
use crate::components::part::Part;
use crate::hooks::Parcel;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::detail::Detail;
use atlas_core::give::events::events;
use atlas_core::give::geojson::geojson;
use atlas_core::give::states::states;
use atlas_core::give::table::Table;
use atlas_core::outline::Outlines;
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::View;
use yew::prelude::*;

/// Tables of the whole that most readers look for, in the folder that stands beside the page.
const WHOLE: [&str; 5] = ["episodes.csv", "country_years.csv", "events.csv", "sources.csv", "README.md"];

/// A way to write a table, its end of file names, and its media type.
type Format = (fn(&Table) -> String, &'static str, &'static str);

const FORMATS: [Format; 2] = [(Table::csv, "csv", "text/csv"), (Table::json, "json", "application/json")];

/// The data.
#[derive(PartialEq)]
pub struct Data {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The texts of the events. Tables wait for them, outlines for the finest.
    pub texts: Option<Shared<Texts>>,
    /// The finer outlines.
    pub detail: Option<Shared<Detail>>,
    /// The view.
    pub view: View,
    /// Saves a file.
    pub save: Callback<Parcel>,
}

impl Part for Data {
    fn show(&self) -> Html {
        let Data { words, record, texts, detail, view, save } = self;
        let table = |part: &'static str, make: fn(&Record, &Texts, &View) -> Table| {
            let buttons = FORMATS.iter().map(|(write, end, kind)| {
                let (record, texts, view) = (record.clone(), texts.clone(), view.clone());
                let name = [stem(&view).as_str(), "-", part, ".", end].concat();
                let disabled = texts.is_none();
                let act = save.clone();
                let click = move |_: MouseEvent| {
                    if let Some(texts) = &texts {
                        act.emit(Parcel::Text(name.clone(), kind, write(&make(&record, texts, &view))));
                    }
                };
                html! { <button key={*end} type="button" {disabled} data-testid={["take-", part, "-", end].concat()} onclick={click}>{ end.to_uppercase() }</button> }
            });
            html! { <span class="take-buttons">{ for buttons }</span> }
        };
        let borders = {
            let (record, detail, view, save) = (record.clone(), detail.clone(), view.clone(), save.clone());
            move |_: MouseEvent| {
                if let Some(detail) = &detail {
                    let text = geojson(&record, &Outlines::new(detail.fine.clone()), view.date);
                    save.emit(Parcel::Text([&stem(&view), ".geojson"].concat(), "application/geo+json", text));
                }
            }
        };
        let whole =
            WHOLE.iter().map(|name| html! { <li key={*name}><a href={["dataset/", name].concat()}>{ *name }</a></li> });
        html! {
            <section class="take-part">
                <h3>{ words.get(Word::TakeData) }</h3>
                <ul class="take-rows">
                    <li>{ words.get(Word::TakeStates) }{ table("states", |record, texts, view| states(record, Some(texts), view.date)) }</li>
                    <li>{ words.get(Word::TakeEvents) }{ table("events", |record, texts, view| events(record, Some(texts), view)) }</li>
                    <li>
                        { words.get(Word::TakeBorders) }
                        <span class="take-buttons"><button type="button" disabled={detail.is_none()} data-testid="take-geojson" onclick={borders}>{ "GeoJSON" }</button></span>
                    </li>
                </ul>
                <h4>{ words.get(Word::TakeWhole) }</h4>
                <ul class="take-links">{ for whole }</ul>
            </section>
        }
    }
}

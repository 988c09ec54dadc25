//! Starting the programs in their elements of the page.

use crate::bundle;
use crate::components::app::{App, AppProps};
use crate::explore::app::{Explore, ExploreProps};
use crate::shared::Shared;
use atlas_core::record::Record;

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id))
}

/// Renders the atlas into the element `atlas` of the page.
pub fn start() {
    let Some(root) = element("atlas") else { return };
    match bundle::record() {
        Ok(record) => {
            root.set_inner_html("");
            let query = super::query().into();
            yew::Renderer::<App>::with_root_and_props(
                root,
                AppProps { record, query, languages: super::languages().into(), page: super::page().into() },
            )
            .render();
        }
        Err(e) => root.set_text_content(Some(&e.to_string())),
    }
}

/// Renders what stands beside the map into the element `explore` of the page, with the record that the atlas hands over.
pub fn start_explore() {
    let (Some(root), Some(bytes)) = (element("explore"), super::ask_for_record()) else { return };
    match Record::read(&bytes) {
        Ok(record) => {
            let (query, languages) = (super::query().into(), super::languages().into());
            let props = ExploreProps { record: Shared::new(record), query, languages };
            yew::Renderer::<Explore>::with_root_and_props(root, props).render();
        }
        Err(e) => root.set_text_content(Some(&e.to_string())),
    }
}

//! Starting the app in its element of the page.

use crate::bundle;
use crate::components::app::{App, AppProps};

/// Renders the atlas into the element `atlas` of the page.
pub fn start() {
    let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("atlas")) else {
        return;
    };
    match bundle::record() {
        Ok(record) => {
            root.set_inner_html("");
            let query = super::query().into();
            yew::Renderer::<App>::with_root_and_props(
                root,
                AppProps { record, query, languages: super::languages().into() },
            )
            .render();
        }
        Err(e) => root.set_text_content(Some(&e.to_string())),
    }
}

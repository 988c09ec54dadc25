//! The focus of the search field.

use super::use_watch;
use crate::browser::{self, Channel};
use yew::prelude::*;

/// Puts the focus on the field when it appears, and whenever the reader asks for the search.
#[hook]
pub fn use_search_field(field: &NodeRef) {
    let field = field.clone();
    use_watch((), move || {
        browser::select(&field);
        Some(browser::hear(Channel::Search, move |_| browser::select(&field)))
    });
}

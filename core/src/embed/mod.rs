//! The atlas inside other pages: the code that puts it there, and what it and its host may tell each other.

mod message;
mod origin;

pub use message::{Message, reply};
pub use origin::Origin;

use crate::picture::xml::push_text;
use crate::view::View;

/// The view as a frame of its own shows it: no panel beside it.
pub fn framed(view: &View, origin: Option<Origin>) -> View {
    View { embed: true, origin, ..full(view) }
}

/// The view as the whole atlas shows it.
pub fn full(view: &View) -> View {
    View { embed: false, origin: None, playing: false, ..view.clone() }
}

/// Code for a page that shows the atlas: a frame with a name for screen readers.
pub fn code(address: &str, title: &str) -> String {
    let mut code = String::from("<iframe src=\"");
    push_text(&mut code, address);
    code.push_str("\" title=\"");
    push_text(&mut code, title);
    code.push_str("\" width=\"100%\" height=\"600\" style=\"border:0\" loading=\"lazy\" allowfullscreen></iframe>");
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_breaks_out_of_the_code(address in "\\PC{0,80}", title in "\\PC{0,40}") {
            let code = code(&address, &title);
            let xml = code.replace(" allowfullscreen", "");
            let document = roxmltree::Document::parse(&xml).map_err(|e| TestCaseError::fail(e.to_string()))?;
            let frame = document.root_element();
            prop_assert_eq!((frame.attribute("src"), frame.attribute("title")), (Some(address.as_str()), Some(title.as_str())));
        }
    }
}

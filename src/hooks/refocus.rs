//! Keeps the focus in a part of the page whose content is exchanged.

use super::use_watch;
use crate::browser;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// When the subject of an element changes and the control that had the focus goes with the old one, the element takes the focus, so that a
/// reader who works by keys is not thrown back to the top of the page. `inside`: whether the focus was in it.
#[hook]
pub fn use_refocus(node: &NodeRef, subject: &str, inside: &Rc<RefCell<bool>>) {
    let (node, inside) = (node.clone(), Rc::clone(inside));
    use_watch(subject.to_string(), move || {
        if *inside.borrow() && browser::focus_is_lost() {
            browser::focus(&node);
        }
        None
    });
}

//! Parts of the page that show what they hold and nothing else. They are drawn anew only when that changes.
//!
//! The compiler makes some kilobytes for each component of Yew. A part costs only its own drawing: one component stands for all.

use std::any::Any;
use std::rc::Rc;
use yew::prelude::*;

/// Something that is drawn from its own fields alone. Where a part stands that was equal, the page is not touched.
pub trait Part: PartialEq + Sized + 'static {
    /// Draws it.
    fn show(&self) -> Html;

    /// The node to put into the page.
    fn node(self) -> Html {
        node(Rc::new(self), None)
    }

    /// The node of one of several that come, go and change places; the key tells it from the others.
    fn keyed(self, key: impl Into<yew::virtual_dom::Key>) -> Html {
        node(Rc::new(self), Some(key.into()))
    }
}

/// A part of any type.
trait AnyPart: Any {
    fn show_any(&self) -> Html;
    fn equals(&self, other: &dyn AnyPart) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: Part> AnyPart for T {
    fn show_any(&self) -> Html {
        self.show()
    }

    fn equals(&self, other: &dyn AnyPart) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Properties)]
struct HolderProps {
    part: Rc<dyn AnyPart>,
}

impl PartialEq for HolderProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.equals(&*other.part)
    }
}

#[component]
fn Holder(props: &HolderProps) -> Html {
    props.part.show_any()
}

fn node(part: Rc<dyn AnyPart>, key: Option<yew::virtual_dom::Key>) -> Html {
    yew::virtual_dom::VChild::<Holder>::new(HolderProps { part }, key).into()
}

//! Choosing years by drawing across the strip above the slider.

use crate::browser;
use crate::state::Dispatch;
use atlas_core::choices::YearSpan;
use atlas_core::view::Action;
use atlas_core::way::Way;
use yew::prelude::*;

/// A stroke shorter than this, in pixels, is a click.
const STROKE: f64 = 6.0;

/// The listeners for the strip, and what is drawn so far: from one share of the strip to another.
#[derive(Clone, PartialEq)]
pub struct Brush {
    /// What is drawn so far.
    pub drawn: Option<(f64, f64)>,
    /// `pointerdown`.
    pub down: Callback<PointerEvent>,
    /// `pointermove`.
    pub moved: Callback<PointerEvent>,
    /// `pointerup`.
    pub up: Callback<PointerEvent>,
    /// `pointercancel`.
    pub cancel: Callback<PointerEvent>,
}

/// Listens to strokes along the strip: a stroke zooms the timeline to its years, a click goes to its year.
#[hook]
pub fn use_brush(node: &NodeRef, way: Way, dispatch: &Dispatch) -> Brush {
    let drawn = use_state_eq(|| None::<(f64, f64)>);
    // Where the stroke began; several events may come before the next frame.
    let begun = use_mut_ref(|| None::<f64>);
    let share = |node: &NodeRef, e: &PointerEvent| {
        browser::rect(node).map(|rect| ((f64::from(e.client_x()) - rect.left) / rect.width, rect.width))
    };
    let down = {
        let (node, begun) = (node.clone(), begun.clone());
        Callback::from(move |e: PointerEvent| {
            browser::capture_pointer(&node, e.pointer_id());
            begun.replace(share(&node, &e).map(|(at, _)| at));
        })
    };
    let moved = {
        let (node, begun, drawn) = (node.clone(), begun.clone(), drawn.setter());
        Callback::from(move |e: PointerEvent| {
            if let (Some(from), Some((to, width))) = (*begun.borrow(), share(&node, &e)) {
                drawn.set(Some((from, to)).filter(|_| (to - from).abs() * width > STROKE));
            }
        })
    };
    let up = {
        let (node, begun, drawn, dispatch) = (node.clone(), begun.clone(), drawn.setter(), dispatch.clone());
        Callback::from(move |e: PointerEvent| {
            drawn.set(None);
            let (Some(from), Some((to, width))) = (begun.take(), share(&node, &e)) else { return };
            let span = YearSpan::new(way.year_at(from), way.year_at(to));
            dispatch.emit(match span.filter(|_| (to - from).abs() * width > STROKE) {
                Some(span) => Action::SetSpan(Some(span)),
                None => Action::SetYear(way.year_at(to)),
            });
        })
    };
    let cancel = {
        let (begun, drawn) = (begun.clone(), drawn.setter());
        Callback::from(move |_: PointerEvent| {
            begun.take();
            drawn.set(None);
        })
    };
    Brush { drawn: *drawn, down, moved, up, cancel }
}

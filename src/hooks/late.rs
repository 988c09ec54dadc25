//! The parts that arrive after the map: texts, and finer outlines when they are wanted.

use super::use_watch;
use crate::browser;
use crate::bundle::{DETAIL_FILE, TEXTS_FILE};
use crate::shared::Shared;
use atlas_core::detail::Detail;
use atlas_core::record::BundleError;
use atlas_core::texts::Texts;
use yew::prelude::*;

/// A part that arrives late.
#[derive(Clone, PartialEq)]
pub enum Late<T> {
    /// Not there yet.
    Waiting,
    /// There.
    Ready(Shared<T>),
    /// Could not be had, and why.
    Failed(AttrValue),
}

impl<T> Late<T> {
    /// The part, if it is there.
    pub fn ready(&self) -> Option<&Shared<T>> {
        match self {
            Late::Ready(part) => Some(part),
            _ => None,
        }
    }
}

/// The texts of events and sources, fetched once the map is there.
#[hook]
pub fn use_texts() -> Late<Texts> {
    use_late(TEXTS_FILE, true, Texts::read)
}

/// The finer outlines, fetched when they are wanted for the first time.
#[hook]
pub fn use_detail(wanted: bool) -> Late<Detail> {
    use_late(DETAIL_FILE, wanted, Detail::read)
}

#[hook]
fn use_late<T: 'static>(file: &'static str, wanted: bool, read: fn(&[u8]) -> Result<T, BundleError>) -> Late<T> {
    let part = use_state(|| None::<Result<Shared<T>, AttrValue>>);
    let asked = use_mut_ref(|| false);
    let setter = part.setter();
    use_watch(wanted, move || {
        if wanted && !asked.replace(true) {
            yew::platform::spawn_local(async move {
                let result = match browser::bytes(file).await {
                    Ok(bytes) => read(&bytes).map(Shared::new).map_err(|e| AttrValue::from(e.to_string())),
                    Err(reason) => Err(AttrValue::from(reason)),
                };
                setter.set(Some(result));
            });
        }
        None
    });
    match &*part {
        None => Late::Waiting,
        Some(Ok(part)) => Late::Ready(part.clone()),
        Some(Err(reason)) => Late::Failed(reason.clone()),
    }
}

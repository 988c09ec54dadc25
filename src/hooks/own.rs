//! A record of the reader's own in the place of ours, and the end of it.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use atlas_core::record::Record;
use yew::prelude::*;

/// The record that the map shows: ours, or one that stands beside the map and was asked to be shown; and then a callback that ends that.
#[hook]
pub fn use_own(record: &Shared<Record>) -> (Shared<Record>, Option<Callback<MouseEvent>>) {
    let own = use_state(|| None::<Shared<Record>>);
    let setter = own.setter();
    use_watch((), move || {
        // No bytes are no record, which ends it.
        Some(browser::hear_own(move |bytes| setter.set(Record::read(&bytes).ok().map(Shared::new))))
    });
    match &*own {
        Some(own) => (own.clone(), Some(Callback::from(|_| browser::show_own(&[])))),
        None => (record.clone(), None),
    }
}

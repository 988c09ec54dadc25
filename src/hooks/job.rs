//! A job of the workshop: ordered, told of, done or cancelled.

use super::use_watch;
use crate::browser::{self, Order, Told};
use crate::shared::Shared;
use yew::prelude::*;

/// How far a job is.
#[derive(Clone, PartialEq, Default)]
pub enum Job {
    /// None was ordered.
    #[default]
    None,
    /// So much is done, of so much.
    Working(f64, f64),
    /// It is done.
    Done(Shared<Vec<u8>>),
    /// It stopped, and why.
    Failed(AttrValue),
    /// The reader ended it.
    Cancelled,
}

/// How far the job is, a callback that orders one (the one before ends), and one that cancels it.
#[hook]
pub fn use_job() -> (Job, Callback<Order>, Callback<()>) {
    let job = use_state_eq(Job::default);
    let worker = use_mut_ref(|| None::<browser::Guard>);
    let order = {
        let (setter, worker) = (job.setter(), worker.clone());
        use_callback((), move |order: Order, ()| {
            setter.set(Job::Working(0.0, 1.0));
            let (setter, slot) = (setter.clone(), worker.clone());
            let end = move || {
                // The listener that is running now belongs to the guard, so it is dropped once it has returned.
                let slot = slot.clone();
                yew::platform::spawn_local(async move { drop(slot.take()) });
            };
            let heard = browser::order(order, move |told| match told {
                Told::Progress(done, all) => setter.set(Job::Working(done, all)),
                Told::Done(bytes) => {
                    setter.set(Job::Done(Shared::new(bytes)));
                    end();
                }
                Told::Failed(reason) => {
                    setter.set(Job::Failed(reason.into()));
                    end();
                }
            });
            worker.replace(Some(heard));
        })
    };
    let cancel = {
        let (setter, worker) = (job.setter(), worker.clone());
        use_callback((), move |(), ()| {
            drop(worker.take());
            setter.set(Job::Cancelled);
        })
    };
    ((*job).clone(), order, cancel)
}

/// An address under which bytes can be shown and saved, as long as they are there.
#[hook]
pub fn use_url(bytes: Option<Shared<Vec<u8>>>, mime: &'static str) -> Option<AttrValue> {
    let url = use_state_eq(|| None::<AttrValue>);
    let setter = url.setter();
    use_watch(bytes.clone(), move || {
        let made = bytes.as_ref().map(|bytes| AttrValue::from(browser::url_of(bytes, mime)));
        setter.set(made.clone());
        made.map(|url| browser::Guard::new(move || browser::forget_url(&url)))
    });
    (*url).clone()
}

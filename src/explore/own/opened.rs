//! What the reader has opened, and how the map shows it. It outlives the tab, so that one can look elsewhere and come back.

use crate::browser::{self, Files, Order};
use crate::hooks::{Job, use_job, use_watch};
use crate::shared::Shared;
use atlas_core::against::{alone, compared};
use atlas_core::own::OwnRecord;
use atlas_core::own_fault::OwnFault;
use atlas_core::place::Span;
use atlas_core::record::Record;
use yew::prelude::*;

/// What the map shows.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Our record.
    #[default]
    Ours,
    /// The own record alone.
    Alone,
    /// The own record against ours.
    Against,
}

/// The answer to the files that were opened.
pub type Answer = Result<OwnRecord, Vec<OwnFault>>;

/// What the reader has opened.
#[derive(Clone, PartialEq)]
pub struct Opened {
    /// How far the reading is.
    pub job: Job,
    /// The answer, once it is there.
    pub answer: Option<Shared<Answer>>,
    /// Names of the files.
    pub names: Shared<Vec<String>>,
    /// What the map shows.
    pub shown: Shown,
    /// The spans of all places as the map shows them; none while it shows ours.
    pub spans: Option<Shared<Vec<Vec<Span>>>>,
    /// Opens files.
    pub on_files: Callback<Files>,
    /// Ends the reading.
    pub on_cancel: Callback<()>,
    /// Shows something else on the map.
    pub on_show: Callback<Shown>,
}

impl Opened {
    /// The record that was read, if it could be.
    pub fn own(&self) -> Option<&OwnRecord> {
        self.answer.as_ref().and_then(|answer| answer.as_ref().ok())
    }
}

/// The state of all this.
#[hook]
pub fn use_opened(record: &Shared<Record>) -> Opened {
    let (job, order, on_cancel) = use_job();
    let names = use_state(|| Shared::new(Vec::new()));
    let shown = use_state_eq(Shown::default);
    let answer = use_memo(job.clone(), |job| match job {
        Job::Done(bytes) => postcard::from_bytes::<Answer>(bytes).ok().map(Shared::new),
        _ => None,
    });
    let spans = use_memo((record.clone(), (*answer).clone(), *shown), |(record, answer, shown)| {
        let own = answer.as_ref().and_then(|answer| answer.as_ref().ok())?;
        match shown {
            Shown::Ours => None,
            Shown::Alone => Some(Shared::new(alone(record, own))),
            Shown::Against => Some(Shared::new(compared(record, own))),
        }
    });
    {
        let record = record.clone();
        let spans = (*spans).clone();
        use_watch(spans.clone(), move || {
            let bytes = spans.as_ref().and_then(|spans| {
                let own = (*record).clone().with_spans((**spans).clone());
                postcard::to_allocvec(&own).ok()
            });
            browser::show_own(&bytes.unwrap_or_default());
            None
        });
    }
    let setter = shown.setter();
    use_watch((), move || {
        // The banner on the map ends it too.
        Some(browser::hear_own(move |bytes| {
            if bytes.is_empty() {
                setter.set(Shown::Ours);
            }
        }))
    });
    let on_files = {
        let (names, shown) = (names.setter(), shown.setter());
        use_callback((), move |files: Files, ()| {
            if !files.names().is_empty() {
                names.set(Shared::new(files.names()));
                shown.set(Shown::Ours);
                order.emit(Order::Own(files));
            }
        })
    };
    let on_show = use_callback(shown.setter(), |to, shown| shown.set(to));
    Opened {
        job,
        answer: (*answer).clone(),
        names: (*names).clone(),
        shown: *shown,
        spans: (*spans).clone(),
        on_files,
        on_cancel,
        on_show,
    }
}

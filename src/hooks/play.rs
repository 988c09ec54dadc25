//! Lets the years go by.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use atlas_core::pauses::next_pause;
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// While playing, waits as long as a year stays and then goes to the next, or to a turning point on the way if play pauses there. The
/// wait begins anew after each frame, so that a slow machine plays more slowly but skips no year.
#[hook]
pub fn use_play(record: &Shared<Record>, view: &View, dispatch: &Dispatch) {
    let (record, dispatch, next, place) = (record.clone(), dispatch.clone(), view.next_tick(), view.place);
    let (playing, date, speed, pauses) = (view.playing, view.date, view.speed, view.pauses);
    use_watch((playing, date, next, speed, pauses), move || {
        let act = move || {
            let pause = next.filter(|_| pauses).and_then(|until| next_pause(&record, date, until));
            dispatch.emit(match pause.map(|point| (point.day, point.event.filter(|_| place.is_none()))) {
                Some((day, Some(event))) => Action::OpenEvent(event, day),
                Some((day, None)) => Action::SetDate(day),
                None => Action::Tick,
            });
        };
        playing.then(|| browser::timeout(speed.millis(), act))
    });
}

//! Lets the years go by.

use crate::browser;
use crate::state::Dispatch;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// While playing, waits as long as a year stays and then goes to the next. The wait begins anew after each frame, so that a slow
/// machine plays more slowly but skips no year.
#[hook]
pub fn use_play(view: &View, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((view.playing, view.date, view.speed), move |(playing, _, speed)| {
        let guard = playing.then(|| browser::timeout(speed.millis(), move || dispatch.emit(Action::Tick)));
        move || drop(guard)
    });
}

//! The few icons of the controls, drawn as lines.

use yew::prelude::*;

/// An icon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// To the event before.
    Previous,
    /// To the event after.
    Next,
    /// To the day of the change before.
    PreviousChange,
    /// To the day of the change after.
    NextChange,
    /// Zoom in.
    Plus,
    /// Zoom out.
    Minus,
    /// All that there is: corners of a frame.
    Whole,
    /// The globe.
    Globe,
    /// A flat map of the world.
    FlatMap,
    /// Rings around a point.
    Rings,
    /// Close.
    Close,
    /// Upwards: taller.
    Up,
    /// Downwards: lower.
    Down,
    /// Exchange two things.
    Swap,
}

impl Icon {
    /// Path in a box of 20 by 20.
    fn path(self) -> &'static str {
        match self {
            Icon::Play => "M6 3.5L16 10L6 16.5Z",
            Icon::Pause => "M5.5 4h3v12h-3ZM11.5 4h3v12h-3Z",
            Icon::Previous => "M12.5 4L6.5 10L12.5 16",
            Icon::Next => "M7.5 4L13.5 10L7.5 16",
            Icon::PreviousChange => "M10 4L4.5 10L10 16M15.5 4L10 10L15.5 16",
            Icon::NextChange => "M10 4L15.5 10L10 16M4.5 4L10 10L4.5 16",
            Icon::Plus => "M10 4v12M4 10h12",
            Icon::Minus => "M4 10h12",
            Icon::Whole => "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
            Icon::Globe => "M10 3a7 7 0 1 0 .01 0M3 10h14M10 3c-4.6 4-4.6 10 0 14M10 3c4.6 4 4.6 10 0 14",
            Icon::FlatMap => "M6 4.5h8c4.7 3.5 4.7 7.5 0 11h-8c-4.7-3.5-4.7-7.5 0-11ZM1.8 10h16.4M10 4.5v11",
            Icon::Rings => "M10 3a7 7 0 1 0 .01 0M10 6.5a3.5 3.5 0 1 0 .01 0M10 9.6v.8",
            Icon::Close => "M5 5l10 10M15 5L5 15",
            Icon::Up => "M4 13l6-6l6 6",
            Icon::Down => "M4 7l6 6l6-6",
            Icon::Swap => "M3 7h13l-3.5-3.5M17 13H4l3.5 3.5",
        }
    }
}

/// An icon; the button around it has the name.
pub fn icon(icon: Icon) -> Html {
    let solid = matches!(icon, Icon::Play | Icon::Pause).then_some("solid");
    html! { <svg class={classes!("icon", solid)} viewBox="0 0 20 20" aria-hidden="true"><path d={icon.path()} /></svg> }
}

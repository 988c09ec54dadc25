//! Names on the map. They keep their size while zooming, and are chosen anew from step to step of it.

use super::marks::pixel_frame;
use super::scene::{Day, SceneProps};
use atlas_core::label::gather::gather;
use atlas_core::label::{CIRCLE, LINE, Label, MARK, What, labels, step};
use atlas_core::path::fixed;
use std::rc::Rc;
use yew::prelude::*;

/// The names that the scene shows.
#[hook]
pub fn use_labels(props: &SceneProps, day: &Rc<Day>) -> Rc<Vec<Label>> {
    let (drawings, day) = (props.drawings.clone(), day.clone());
    use_memo(
        (
            props.names,
            props.record.clone(),
            props.snapshot.clone(),
            props.date,
            props.disc,
            step(props.unit),
            props.texts.clone(),
            props.words.clone(),
        ),
        move |(names, record, snapshot, date, disc, unit, texts, words)| {
            if !names {
                return Vec::new();
            }
            let mut drawings = drawings.borrow_mut();
            drawings.lay_out(*disc);
            let rooms = |pieces: &[u16]| drawings.rooms(pieces);
            let name = |place| words.name(record, place, *date);
            let city = |place| {
                let capital = texts.as_ref()?.capital(place, *date)?;
                Some((words.city(capital.city()?), capital.at?))
            };
            let named = gather(record, snapshot, *date, disc.as_ref(), (name, city), rooms);
            let circles = day.circles(*disc, *unit).map(|(_, at)| (at, CIRCLE));
            let marks = day.marks(*disc).map(|at| (at, MARK));
            let float = |((x, y), reach): ((i32, i32), f64)| ((f64::from(x), f64::from(y)), reach);
            let marks: Vec<_> = circles.chain(marks).map(float).collect();
            labels(&named, &marks, *unit)
        },
    )
}

/// The names as they are drawn.
pub fn names(labels: &[Label], unit: f64) -> Html {
    let all = labels.iter().map(|label| {
        let at = (label.at.0.round() as i32, label.at.1.round() as i32);
        let (x, y, next) = (fixed(label.shift.0, 1), fixed(label.base(), 1), fixed(label.size * LINE, 1));
        let lines = label.lines.iter().enumerate();
        let lines = lines.map(|(i, line)| html! { <tspan x={x.clone()} dy={if i == 0 { y.clone() } else { next.clone() }}>{ line }</tspan> });
        let is_capital = label.what == What::Capital;
        let class = match label.what {
            What::State => "name",
            What::Capital => "name city",
            _ => "name lesser",
        };
        html! {
            <g key={u32::from(label.place.0) * 2 + u32::from(is_capital)} transform={pixel_frame(at, unit)}>
                if is_capital { <circle class="seat" r="2.4" /> }
                <text {class} font-size={fixed(label.size, 1)}>{ for lines }</text>
            </g>
        }
    });
    html! { <g class="names">{ for all }</g> }
}

//! What the map shows of a day: land, lines and marks. It is drawn anew when day, detail or scale change, and when the globe turns, not when a flat
//! map is moved.

use super::area::{AreaItem, Areas, merged};
use super::from_moscow::use_from_moscow;
use super::labels::{names, use_labels};
use super::lines::{distance_layer, ground_layer, lakes, line_layer, path};
use super::marks::{DotItem, Marks, Reaches};
use super::part::Part;
use super::patterns::Patterns;
use crate::drawings::{Drawings, area_key};
use crate::shared::Shared;
use crate::words::Words;
use atlas_core::date::Date;
use atlas_core::layer::{GONE, Paint};
use atlas_core::marks::{Changed, Combat, Dot, changes, combats, dots};
use atlas_core::place::PlaceIx;
use atlas_core::project::carried;
use atlas_core::project::disc::Disc;
use atlas_core::record::Record;
use atlas_core::snapshot::Snapshot;
use atlas_core::sorted::sorted;
use atlas_core::texts::Texts;
use atlas_core::viewport::Detail;
use std::cell::RefCell;
use yew::prelude::*;

/// A small place is drawn as a circle until its land is about so many pixels wide.
const DOT_PIXELS: f64 = 14.0;
/// Map units of a square kilometre's side, about.
const UNITS_PER_KM: f64 = 2.5;

/// Properties of [`Scene`].
#[derive(Properties, PartialEq)]
pub struct SceneProps {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// How the day is painted.
    pub paint: Shared<Paint>,
    /// The land of the day.
    pub snapshot: Shared<Snapshot>,
    /// The day.
    pub date: Date,
    /// The disc of a round projection; none for Equal Earth.
    pub disc: Option<Disc>,
    /// Whether the earth turns, or passes from one projection to another.
    pub turning: bool,
    /// How finely it is drawn.
    pub detail: Detail,
    /// Whether the finer outlines are there.
    pub refined: bool,
    /// Map units of one pixel.
    pub unit: f64,
    /// Path data made so far.
    pub drawings: Shared<RefCell<Drawings>>,
    /// The texts, once they are there: they know the capitals.
    pub texts: Option<Shared<Texts>>,
    /// Whether names are shown.
    pub names: bool,
    /// Whether lines lead from Moscow.
    pub lines: bool,
    /// The place whose panel is open.
    pub chosen: Option<PlaceIx>,
    /// The places under the pointer, or on which it rests beside the map.
    pub pointed: Vec<PlaceIx>,
}

/// What follows from the day alone.
pub(super) struct Day {
    /// The land at the end of the year before.
    before: Option<Snapshot>,
    dots: Vec<Dot>,
    changes: Vec<Changed>,
    combats: Vec<Combat>,
    /// The land that the states had on the other day that are none on this one, with their positions.
    gone: Vec<(u16, Vec<u16>)>,
}

impl Day {
    fn of(record: &Record, snapshot: &Snapshot, paint: &Paint) -> Day {
        let (date, year) = (paint.date, paint.date.year());
        let then = paint.other.map(|day| Snapshot::of(record, day));
        let land = |place: &PlaceIx| Some((place.0, then.as_ref()?.pieces_of(*place)));
        Day {
            gone: paint.gone.iter().filter_map(land).filter(|(_, pieces)| !pieces.is_empty()).collect(),
            before: year.first_day().pred().map(|day| Snapshot::of(record, day)),
            dots: dots(record, snapshot, date),
            changes: changes(record, snapshot, year),
            combats: combats(record, snapshot, date),
        }
    }

    /// The small places that are drawn as circles where a pixel is so many map units, and where.
    pub(super) fn circles(&self, disc: Option<Disc>, unit: f64) -> impl Iterator<Item = (PlaceIx, (i32, i32))> {
        let small = self.dots.iter().filter(move |d| d.area_km2.sqrt() * UNITS_PER_KM < unit * DOT_PIXELS);
        small.filter_map(move |d| Some((d.place, carried(disc.as_ref(), d.at)?)))
    }

    /// Where the other marks are drawn.
    pub(super) fn marks(&self, disc: Option<Disc>) -> impl Iterator<Item = (i32, i32)> {
        let undone = self.changes.iter().filter(|c| c.undone).map(|c| c.at);
        let all = undone.chain(self.combats.iter().map(|c| c.at));
        all.filter_map(move |at| carried(disc.as_ref(), at))
    }
}

/// The scene.
#[component]
pub fn Scene(props: &SceneProps) -> Html {
    let SceneProps { words, record, paint, snapshot, date, detail, unit, .. } = props;
    // What turned in the year is told of relations only.
    let of_relations = paint.is_plain();
    let day = use_memo((record.clone(), snapshot.clone(), paint.clone()), |(record, snapshot, paint)| {
        Day::of(record, snapshot, paint)
    });
    let labels = use_labels(props, &day);
    let from_moscow = use_from_moscow(props);
    let mut drawings = props.drawings.borrow_mut();
    drawings.lay_out(props.disc);
    let ground = drawings.ground();
    let mut items: Vec<AreaItem> = snapshot
        .areas
        .iter()
        .map(|(key, pieces)| {
            let (class, texture) = paint.look(record, key);
            AreaItem {
                key: area_key(key),
                d: drawings.area(*detail, pieces),
                place: key.owner.map(|p| p.0),
                occupier: key.occupier.map(|p| p.0),
                class,
                texture,
                turned: key
                    .owner
                    .filter(|_| of_relations)
                    .filter(|p| day.changes.iter().any(|c| c.place == *p))
                    .map(|_| date.year().index() % 2),
            }
        })
        .collect();
    let together = if props.turning { merged(&mut items, &drawings.nothing()) } else { Vec::new() };
    let lines = drawings.lines(*detail, snapshot, day.before.as_ref());
    let gone: Vec<Html> = day
        .gone
        .iter()
        .map(|(place, pieces)| {
            let d = AttrValue::from(&drawings.edge(*detail, pieces));
            html! { <path key={place.to_string()} {d} fill={format!("url(#t-{})", GONE.name())} /> }
        })
        .collect();
    let mut outline = |places: &[PlaceIx]| {
        let pieces = sorted(places.iter().flat_map(|p| snapshot.pieces_of(*p)));
        (!pieces.is_empty()).then(|| AttrValue::from(&drawings.edge(*detail, &pieces)))
    };
    let (chosen, pointed) = (outline(props.chosen.as_slice()), outline(&props.pointed));
    let dot = |(place, at): (PlaceIx, _)| DotItem { place: place.0, at, class: paint.class(record, place) };
    let dots: Vec<DotItem> = day.circles(props.disc, *unit).map(dot).collect();
    let seen = |at: (i32, i32)| carried(props.disc.as_ref(), at);
    let undone = day.changes.iter().filter(|c| c.undone && of_relations);
    let undone: Vec<Changed> = undone.filter_map(|c| Some(Changed { at: seen(c.at)?, ..*c })).collect();
    let combats: Vec<Combat> = day.combats.iter().filter_map(|c| Some(Combat { at: seen(c.at)?, ..*c })).collect();
    let unit = (unit * 10.0).round() / 10.0;
    let marks = Marks {
        words: words.clone(),
        dots: dots.clone(),
        combats,
        undone,
        unit,
        chosen: props.chosen.map(|p| p.0),
        pointed: props.pointed.clone(),
    };
    html! {
        <>
            { Patterns { prefix: "t-", unit }.node() }
            { ground_layer(&ground) }
            { Reaches(dots).node() }
            { Areas(items).node() }
            if !together.is_empty() { { Areas(together).node() } }
            if !gone.is_empty() { <g class="gone">{ for gone }</g> }
            { lakes(&ground) }
            { line_layer(lines) }
            <g class="picked">
                if let Some(d) = pointed { { picked("pointed", d) } }
                if let Some(d) = chosen { { picked("chosen", d) } }
            </g>
            if let Some(rings) = &ground.rings { { distance_layer(words, rings, unit) } }
            { from_moscow }
            { names(&labels, unit) }
            { marks.node() }
        </>
    }
}

/// The outline of places that the reader has picked, on a casing.
fn picked(class: &'static str, d: AttrValue) -> Html {
    html! { <g {class}>{ path("casing", d.clone()) }{ path("line", d) }</g> }
}

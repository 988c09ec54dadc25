//! An own map of a day over the land of ours, and how much land each place has in both.

use crate::shared::Shared;
use crate::words::{Word, Words, use_words};
use atlas_core::against::{Lands, lands};
use atlas_core::date::Date;
use atlas_core::outline::{Outlines, project_point};
use atlas_core::own::{OwnRecord, OwnShape};
use atlas_core::path::{Path, fixed};
use atlas_core::projection::{WORLD_HEIGHT, WORLD_WIDTH};
use atlas_core::record::Record;
use atlas_core::snapshot::{Line, Snapshot};
use atlas_core::topology::Point;
use yew::prelude::*;

/// Steps of longitude of a jump from one edge of the map to the other.
const JUMP: i32 = 90_000;

/// Properties of [`OwnLands`].
#[derive(Properties, PartialEq)]
pub struct OwnLandsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The own map.
    pub own: OwnRecord,
    /// The day.
    pub date: Date,
}

/// The map and the table.
#[component]
pub fn OwnLands(props: &OwnLandsProps) -> Html {
    let OwnLandsProps { record, own, date } = props;
    let words = use_words();
    let snapshot = use_memo((record.clone(), record.epoch(*date)), |(record, epoch)| Snapshot::of(record, *epoch));
    let ours = use_memo((record.clone(), record.epoch(*date)), |(record, _)| {
        Outlines::new(record.overview.clone()).mesh(|sides| snapshot.line(sides) != Line::None)
    });
    let shapes = own.shapes.iter().filter(|shape| shape.holds(*date)).enumerate();
    let shapes = shapes.map(|(i, shape)| {
        let class = shape.stance.map_or("nobody", |stance| stance.name());
        html! { <g key={i} class={classes!("area", class)} data-shape={shape.name.clone()}><path class="fill" d={outline(shape)} /><title>{ &shape.name }</title></g> }
    });
    let heading = words.with(Word::OwnLands, &[("day", &words.shown(*date))]);
    let view_box = format!("0 0 {} {}", WORLD_WIDTH as i32, WORLD_HEIGHT as i32);
    let rows = lands(&snapshot, own, *date);
    let rows = rows.iter().enumerate().map(|(i, row)| line(&words, record, *date, i, row));
    html! {
        <>
            <h3>{ heading.clone() }</h3>
            <svg class="own-map" viewBox={view_box} role="img" aria-label={heading} data-testid="own-map">
                <g>{ for shapes }</g>
                <path class="own-ours" d={(*ours).clone()} />
            </svg>
            <table data-testid="own-lands">
                <thead><tr>
                    <th scope="col">{ words.get(Word::ColumnName) }</th>
                    <th scope="col">{ words.get(Word::OwnOurs) }</th>
                    <th scope="col">{ words.get(Word::OwnTheirs) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    }
}

fn line(words: &Words, record: &Record, date: Date, number: usize, row: &Lands) -> Html {
    let name = row.place.map_or_else(|| row.name.clone(), |place| words.name(record, place, date).to_string());
    let area = |km2: Option<f64>| km2.map(|km2| words.with(Word::OwnKm2, &[("area", &fixed(km2, 0))]));
    html! { <tr key={number}><th scope="row">{ name }</th><td class="number">{ area(row.ours_km2) }</td><td class="number">{ area(row.own_km2) }</td></tr> }
}

/// The path of an outline. Where it leaves the map on one side to come in on the other, it is parted.
fn outline(shape: &OwnShape) -> String {
    let mut path = Path::default();
    for ring in &shape.rings {
        let mut part: Vec<Point> = Vec::new();
        for point in ring {
            if part.last().is_some_and(|last| (last.0 - point.0).abs() > JUMP) {
                path.line(std::mem::take(&mut part).into_iter().map(project_point), true);
            }
            part.push(*point);
        }
        path.line(part.into_iter().map(project_point), true);
    }
    path.finish()
}

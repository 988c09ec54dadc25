//! The states of a day with their outlines, as GeoJSON (RFC 7946): longitudes from -180 to 180, land cut at the antimeridian, outer
//! rings counter-clockwise. Land that nobody holds is left out; occupied land counts to the state whose it is.

use super::holder::holder;
use super::json::{push_field, push_text};
use super::polygons::{Ring, polygons, simple_rings};
use super::seam;
use crate::date::Date;
use crate::outline::Outlines;
use crate::path::{push_fixed, push_int};
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::snapshot::Snapshot;
use crate::topology::STEPS_PER_DEGREE;
use std::collections::BTreeMap;

/// The map of a day.
pub fn geojson(record: &Record, outlines: &Outlines, date: Date) -> String {
    let mut land: BTreeMap<PlaceIx, Vec<u16>> = BTreeMap::new();
    for (key, pieces) in Snapshot::of(record, date).areas {
        if let Some(owner) = key.owner {
            land.entry(owner).or_default().extend(pieces);
        }
    }
    let mut out = String::from("{\"type\": \"FeatureCollection\", \"date\": ");
    push_text(&mut out, &date.to_string());
    out.push_str(", \"features\": [");
    let mut first = true;
    for (ix, mut pieces) in land {
        let Some(place) = record.place(ix) else { continue };
        pieces.sort_unstable();
        let rings = simple_rings(outlines.rings(|piece| pieces.binary_search(&piece).is_ok()));
        out.push_str(if first { "\n" } else { ",\n" });
        first = false;
        push_feature(&mut out, record, ix, place, polygons(seam::cut(rings)), date);
    }
    out.push_str("\n]}\n");
    out
}

fn push_feature(out: &mut String, record: &Record, ix: PlaceIx, place: &Place, land: Vec<Vec<Ring>>, date: Date) {
    out.push_str("{\"type\": \"Feature\", \"id\": ");
    push_text(out, &place.id);
    out.push_str(", \"properties\": {\"id\": ");
    push_text(out, &place.id);
    out.push_str(", \"cow\": ");
    match place.cow {
        Some(cow) => push_int(out, i32::from(cow)),
        None => out.push_str("null"),
    }
    let relation = place.span(date).and_then(|span| span.relation);
    let fields = [
        ("name", place.name(date)),
        ("iso3", place.iso3.as_deref().unwrap_or_default()),
        ("standing", place.standing(date).name()),
        ("holder", &holder(record, ix, date)),
        ("tie", relation.map_or("", |r| r.tie.name())),
        ("stance", relation.map_or("", |r| r.stance.name())),
    ];
    for (name, value) in fields {
        out.push_str(", ");
        push_text(out, name);
        out.push_str(": ");
        push_field(out, value);
    }
    out.push_str("}, \"geometry\": ");
    push_geometry(out, land);
    out.push('}');
}

fn push_geometry(out: &mut String, land: Vec<Vec<Ring>>) {
    let kind = if land.len() == 1 { "Polygon" } else { "MultiPolygon" };
    out.push_str("{\"type\": ");
    push_text(out, kind);
    out.push_str(", \"coordinates\": ");
    match (land.as_slice(), land.len()) {
        ([only], 1) => push_polygon(out, only),
        (all, _) => push_list(out, all, |out, rings| push_polygon(out, rings)),
    }
    out.push('}');
}

fn push_polygon(out: &mut String, rings: &[Ring]) {
    push_list(out, rings, |out, ring| {
        push_list(out, ring, |out, (x, y)| {
            out.push('[');
            push_fixed(out, f64::from(*x) / STEPS_PER_DEGREE, 3);
            out.push(',');
            push_fixed(out, f64::from(*y) / STEPS_PER_DEGREE, 3);
            out.push(']');
        });
    });
}

fn push_list<T>(out: &mut String, items: &[T], push: impl Fn(&mut String, &T)) {
    out.push('[');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        push(out, item);
    }
    out.push(']');
}

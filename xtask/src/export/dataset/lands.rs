//! Pieces of land, and who held them.

use super::table::{Table, flag, optional};
use atlas_compiler::read::Read;
use atlas_core::date::Date;
use atlas_core::record::Record;
use std::collections::HashMap;

/// A row a piece of land.
pub fn pieces(read: &Read, record: &Record) -> Table {
    let areas: HashMap<&str, f32> = record.pieces.iter().map(|p| (p.id.as_str(), p.area_km2)).collect();
    let rows = read.pieces.iter().map(|p| {
        let area = areas.get(p.id.as_str()).copied().unwrap_or_default();
        [p.id.clone(), p.name.clone(), format!("{area:.0}")]
    });
    Table::new("pieces", &["id", "name", "area_km2"], rows)
}

/// A row a piece and span of days under one holder.
pub fn holdings(read: &Read) -> Table {
    let mut rows: Vec<[String; 7]> = Vec::new();
    for land in &read.lands {
        for piece in &land.pieces {
            let ends = land.held.iter().skip(1).map(|h| h.from).chain(std::iter::once(Date::END));
            rows.extend(land.held.iter().zip(ends).map(|(h, end)| {
                [
                    piece.clone(),
                    h.from.to_string(),
                    end.to_string(),
                    if h.by == "nobody" { String::new() } else { h.by.clone() },
                    optional(&h.occupied),
                    flag(h.troops),
                    optional(&h.note),
                ]
            }));
        }
    }
    rows.sort_by(|a, b| (&a[0], &a[1]).cmp(&(&b[0], &b[1])));
    Table::new("holdings", &["piece", "from", "to", "by", "occupied", "soviet_troops", "note"], rows)
}

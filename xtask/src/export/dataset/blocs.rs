//! Blocs and memberships.

use super::table::{Table, optional};
use atlas_compiler::read::Read;

/// A row a bloc.
pub fn blocs(read: &Read) -> Table {
    let rows = read.blocs.iter().map(|b| {
        [
            b.id.clone(),
            b.name.clone(),
            b.from.to_string(),
            optional(&b.to),
            b.side.name().into(),
            b.grade.name().into(),
            optional(&b.note),
            optional(&b.reasoning),
        ]
    });
    Table::new("blocs", &["id", "name", "from", "to", "side", "grade", "note", "reasoning"], rows)
}

/// A row a membership.
pub fn memberships(read: &Read) -> Table {
    let rows = read.blocs.iter().flat_map(|b| {
        b.members.iter().map(|m| {
            [
                b.id.clone(),
                m.place.clone(),
                m.from.to_string(),
                b.end(m).to_string(),
                m.role.name().into(),
                m.grade.unwrap_or(b.grade).name().into(),
                optional(&m.event),
                optional(&m.note),
            ]
        })
    });
    Table::new("memberships", &["bloc", "place", "from", "to", "role", "grade", "event", "note"], rows)
}

//! A small record for the tests of the exports: a colony of two powers in turn, and a state that goes into exile.

use atlas_core::area::Holding;
use atlas_core::date::Date;
use atlas_core::life::{LifeSpan, Status};
use atlas_core::place::{NameSpan, Place, PlaceIx, Span};
use atlas_core::record::{Piece, Record};
use atlas_core::region::Region;
use atlas_core::relation::{Relation, Stance, Standing, Tie};
use atlas_core::topology::Topology;

/// A date in a test.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn place(id: &str, names: &[(&str, &str)], life: &[(&str, Status, &[u16])], spans: &[(&str, Standing)]) -> Place {
    let relation = |s: Standing| s.has_relation().then_some(Relation { tie: Tie::Full, stance: Stance::Neutral });
    Place {
        id: id.into(),
        region: Region::Africa,
        cow: Some(7),
        iso3: None,
        present: None,
        names: names.iter().map(|(from, name)| NameSpan { from: day(from), name: (*name).into() }).collect(),
        life: life
            .iter()
            .map(|(from, status, of)| LifeSpan {
                from: day(from),
                status: *status,
                of: of.iter().map(|ix| PlaceIx(*ix)).collect(),
                recognised: true,
            })
            .collect(),
        spans: spans
            .iter()
            .map(|(from, standing)| Span {
                from: day(from),
                standing: *standing,
                relation: relation(*standing),
                cause: None,
                stance_event: None,
                tie_event: None,
            })
            .collect(),
    }
}

/// Colony 0 belongs to 1, then to 1 and 2 together, then is free under another name; 3 is occupied by 2, then by 1, and ends.
pub fn record() -> Record {
    let free = |id: &str| {
        place(
            id,
            &[("1917-11-07", id)],
            &[("1917-11-07", Status::Sovereign, &[])],
            &[("1917-11-07", Standing::Sovereign)],
        )
    };
    let colony = place(
        "a_colony",
        &[("1917-11-07", "Coast"), ("1960-01-01", "Land")],
        &[
            ("1917-11-07", Status::Colony, &[1]),
            ("1930-05-01", Status::Condominium, &[1, 2]),
            ("1959-01-01", Status::Sovereign, &[]),
        ],
        &[("1917-11-07", Standing::Dependent), ("1959-01-01", Standing::Sovereign)],
    );
    let exile = place(
        "d_exile",
        &[("1917-11-07", "Kingdom")],
        &[("1917-11-07", Status::Sovereign, &[]), ("1944-01-01", Status::Absent, &[])],
        &[("1917-11-07", Standing::Sovereign), ("1940-04-09", Standing::Exile), ("1944-01-01", Standing::Absent)],
    );
    let held = |from: &str, by: u16, occupied: Option<u16>| Holding {
        from: day(from),
        by: Some(PlaceIx(by)),
        occupied: occupied.map(PlaceIx),
        troops: false,
    };
    let piece = |id: &str, history: u16| Piece { id: id.into(), area_km2: 1.0, anchor: (0, 0), history };
    // Two squares side by side, across the antimeridian and west of it.
    let (west, seam, east) = (89_500, 89_800, 90_500);
    let arcs = vec![
        vec![(seam, 0), (seam, 500)],
        vec![(seam, 500), (west, 500), (west, 0), (seam, 0)],
        vec![(seam, 0), (east, 0), (east, 500), (seam, 500)],
    ];
    Record {
        places: vec![colony, free("b_power"), free("c_power"), exile],
        pieces: vec![piece("P", 0), piece("Q", 1)],
        histories: vec![
            vec![held("1917-11-07", 0, None)],
            vec![
                held("1917-11-07", 3, None),
                held("1940-04-09", 2, Some(3)),
                held("1942-01-01", 1, Some(3)),
                held("1944-01-01", 0, None),
            ],
        ],
        events: vec![],
        leaders: vec![],
        epochs: ["1917-11-07", "1930-05-01", "1940-04-09", "1942-01-01", "1944-01-01", "1959-01-01"].map(day).to_vec(),
        overview: Topology { arcs, rings: vec![vec![vec![0, 1]], vec![vec![2, !0]]] },
        lakes: Topology::default(),
        languages: Vec::new(),
        texts_sum: 0,
        detail_sum: 0,
    }
}

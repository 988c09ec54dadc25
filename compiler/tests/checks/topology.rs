//! The built outlines: a damaged file is refused before anything is drawn from it.

use crate::world::{World, check};

const TOPOLOGY: &str = "territory/topology.json";
const LAKES: &str = "territory/lakes.json";

/// Checks an edit of a file with one problem of it as a whole.
fn refused(file: &str, old: &str, new: &str, reason: &str) {
    check(&[(file, old, new)], &[&format!("data/{file}{reason}; rebuild the geography")]);
}

#[test]
fn what_is_no_topojson_is_refused_with_its_line() {
    for file in [TOPOLOGY, LAKES] {
        let last = World::sound().text(file).lines().count();
        for (old, new, line, reason) in [
            ("\"arcs\": [\n", "\"arcs\": [,\n", 2, "expected value at line 2 column 10"),
            ("\"transform\"", "\"transformed\"", last, "missing field `transform` at line LAST column 4"),
            ("\"objects\"", "\"object\"", last, "missing field `objects` at line LAST column 4"),
            ("[0.002, 0.002]", "[1e999, 0.002]", 1, "number out of range at line 1 column 50"),
            ("[0.002, 0.002]", "[0.002]", 1, "invalid length 1, expected a tuple of size 2 at line 1 column 51"),
        ] {
            let reason = reason.replace("LAST", &last.to_string());
            refused(file, old, new, &format!(":{line}: is no TopoJSON that the atlas reads ({reason})"));
        }
    }
}

#[test]
fn every_outline_has_a_name_and_is_a_polygon() {
    refused(TOPOLOGY, "{\"id\": \"GBR\"}", "{}", ": a polygon has neither id nor name");
    refused(LAKES, "{\"name\": \"Ladoga\"}", "{\"area\": 1}", ": a polygon has neither id nor name");
    refused(LAKES, "\"Polygon\"", "\"LineString\"", ": Ladoga is no polygon");
    refused(LAKES, "[[0]]", "[0]", ": Ladoga is no polygon");
    refused(LAKES, "[[0]]", "[]", ": Ladoga is no polygon");
    refused(LAKES, "[[0]]", "\"none\"", ": Ladoga is no polygon");
    refused(LAKES, "\"Polygon\"", "\"MultiPolygon\"", ": Ladoga is no polygon");
}

#[test]
fn an_outline_occurs_once() {
    refused(TOPOLOGY, "{\"id\": \"KEN\"}", "{\"id\": \"GBR\"}", ": GBR occurs twice");
}
#[test]
fn rings_are_closed_and_made_of_arcs_that_there_are() {
    for (arcs, reason) in [
        ("[[1]]", "has a ring with arc 1, which there is not"),
        ("[[-2]]", "has a ring with arc 1, which there is not"),
        ("[[2147483647]]", "has a ring with arc 2147483647, which there is not"),
        ("[[-2147483648]]", "has a ring with arc 2147483647, which there is not"),
        ("[[]]", "has a ring of fewer than three corners"),
    ] {
        refused(LAKES, "[[0]]", arcs, &format!(": Ladoga {reason}"));
    }
    let lake = "[[18100, 27100], [100, 0], [0, 100], [-100, -100]]";
    for (arc, reason) in [
        ("[]", "has a ring with arc 0, which has no points"),
        ("[[18100, 27100], [100, 0], [0, 100]]", "has a ring that is not closed"),
        ("[[18100, 27100], [100, 0], [-100, 0]]", "has a ring of fewer than three corners"),
        ("[[18100, 27100], [0, 0]]", "has a ring of fewer than three corners"),
    ] {
        refused(LAKES, lake, arc, &format!(": Ladoga {reason}"));
    }
}

#[test]
fn outlines_lie_on_the_earth() {
    let lake = "[[18100, 27100]";
    for arc in [
        "[[118100, 27100]",
        "[[18100, 47100]",
        "[[-90050, 27100]",
        "[[9223372036854775807, 27100], [9223372036854775807, 1]",
        "[[18100, -9223372036854775808], [0, -9223372036854775808]",
    ] {
        let world = World::sound().edit(&[(LAKES, lake, arc)]);
        let expected = format!("data/{LAKES}: arc 0 leaves the earth; rebuild the geography");
        assert!(world.problems().contains(&expected), "{:?}", world.problems());
    }
}

#[test]
fn pieces_do_not_overlap() {
    refused(
        TOPOLOGY,
        "{\"id\": \"ESP_S\"}, \"arcs\": [[-3, 4]]",
        "{\"id\": \"ESP_S\"}, \"arcs\": [[2, 3]]",
        ": ESP_N and ESP_S lie on the same side of one arc, so they overlap",
    );
}

#[test]
fn a_piece_has_an_area_and_is_not_turned_inside_out() {
    let square = "[[18000, 0], [500, 0], [0, 500], [-500, 0], [0, -500]]";
    refused(TOPOLOGY, square, "[[18000, 0], [500, 0], [-250, 0], [-250, 0]]", ": piece KEN has an area of 0.000 km2");
    refused(
        TOPOLOGY,
        square,
        "[[-90000, -45000], [180000, 0], [0, 90000], [-180000, 0], [0, -90000]]",
        ": piece KEN has an area of 510065624.779 km2",
    );
}

#[test]
fn the_overview_has_no_more_points_than_can_be_drawn() {
    // A square of 8,000 arcs of two points each: the ends of an arc always stay.
    let sides = [(1, 0), (0, 1), (-1, 0), (0, -1)];
    let (mut x, mut y) = (18_000, 0);
    let mut arcs = String::new();
    for (dx, dy) in sides.iter().flat_map(|side| std::iter::repeat_n(side, 2_000)) {
        arcs.push_str(&format!(",\n[[{x}, {y}], [{dx}, {dy}]]"));
        (x, y) = (x + dx, y + dy);
    }
    let ring: Vec<String> = (11..8_011).map(|arc| arc.to_string()).collect();
    let last = "[[18000, 27000], [500, 0], [500, 0], [0, 500], [-1000, 0], [0, -500]]";
    check(
        &[
            (TOPOLOGY, last, &format!("{last}{arcs}")),
            (
                TOPOLOGY,
                "{\"id\": \"KEN\"}, \"arcs\": [[7]]",
                &format!("{{\"id\": \"KEN\"}}, \"arcs\": [[{}]]", ring.join(", ")),
            ),
        ],
        &["data/territory/topology.json: the overview has 16032 points, more than 14300; use fewer pieces or coarser \
           coasts"],
    );
}

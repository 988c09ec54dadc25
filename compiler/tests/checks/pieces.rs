//! Pieces: each is defined once, has one outline, and stands in one land.

use crate::world::check;

#[test]
fn two_pieces_do_not_share_an_id() {
    check(
        &[("territory/pieces.toml", "", "\n[[piece]]\nname = \"Great Britain again\"\nid = \"GBR\" # again\n")],
        &["data/territory/pieces.toml:<# again> [GBR]: there is another piece `GBR` at \
           data/territory/pieces.toml:<id = \"GBR\">; rename one or take it out"],
    );
}

#[test]
fn a_piece_has_an_id_of_its_form_and_a_name() {
    check(
        &[("territory/pieces.toml", "id = \"GBR\"", "id = \"gbr\"")],
        &["data/territory/pieces.toml:<gbr> [gbr]: `gbr` is no id of a piece; use capital letters, digits and _ only"],
    );
    check(
        &[("territory/pieces.toml", "name = \"Great Britain\"", "name = \"\"")],
        &["data/territory/pieces.toml:<GBR> [GBR]: the name is empty; write it, or leave the entry out"],
    );
}

#[test]
fn a_piece_without_outline_or_holder_is_told() {
    check(
        &[("territory/pieces.toml", "", "\n[[piece]]\nid = \"ISL\"\nname = \"Iceland\"\n")],
        &[
            "data/territory/pieces.toml:<ISL> [ISL]: has no outline in territory/topology.json; rebuild the geography",
            "data/territory/pieces.toml:<ISL> [ISL]: nobody is said to hold Iceland; add it to territory/holders/",
        ],
    );
}

#[test]
fn an_outline_without_a_piece_is_told() {
    check(
        &[(
            "territory/topology.json",
            "{\"type\": \"Polygon\", \"properties\": {\"id\": \"RUS\"}",
            "{\"type\": \"Polygon\", \"properties\": {\"id\": \"ISL\"}",
        )],
        &[
            "data/territory/pieces.toml:<RUS> [RUS]: has no outline in territory/topology.json; rebuild the geography",
            "data/territory/topology.json: piece ISL is not defined in territory/pieces.toml; define it or rebuild the \
             geography",
        ],
    );
}

#[test]
fn a_piece_stands_in_one_land_only() {
    check(
        &[("territory/holders/all.toml", "pieces = [\"GBR\"]", "pieces = [\"GBR\", \"ATA\"]")],
        &["data/territory/holders/all.toml:<GBR> [GBR ATA]: piece ATA stands in the [[land]] at \
           data/territory/holders/all.toml:<[\"ATA\"]> too; leave it in one place only"],
    );
    check(
        &[("territory/holders/all.toml", "pieces = [\"GBR\"]", "pieces = [\"GBR\", \"GBR\"]")],
        &["data/territory/holders/all.toml:<GBR> [GBR GBR]: piece GBR stands in the [[land]] at \
           data/territory/holders/all.toml:<GBR> too; leave it in one place only"],
    );
}

#[test]
fn a_land_has_pieces_that_there_are() {
    check(
        &[("territory/holders/all.toml", "pieces = [\"GBR\"]", "pieces = [\"GBR\", \"GBX\"]")],
        &[
            "data/territory/holders/all.toml:<GBX> [GBR GBX]: there is no piece GBX in territory/pieces.toml; mend the id",
        ],
    );
    check(
        &[("territory/holders/all.toml", "pieces = [\"ATA\"]", "pieces = []")],
        &["data/territory/holders/all.toml:<pieces = []>: this land has no pieces; name them, or take it out"],
    );
}

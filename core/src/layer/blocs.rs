//! The layer of blocs: the closest alliance that a state is a member of.

use super::{Shade, Told};
use crate::bloc::{Role, Side};
use crate::date::Date;
use crate::place::PlaceIx;
use crate::texts::Texts;

/// What is told of a place: the Warsaw Pact before Comecon, the Atlantic alliance before other alliances, these before the non-aligned.
/// Only full members count.
pub(super) fn told(texts: &Texts, place: PlaceIx, date: Date) -> Told {
    let blocs = || texts.blocs.iter().filter(|bloc| bloc.role(place, date) == Some(Role::Member));
    let is_in = |id: &str| blocs().any(|bloc| bloc.id == id);
    let nonaligned = blocs().any(|bloc| bloc.side == Side::Nonaligned);
    let shade = if is_in("warsaw_pact") {
        Shade::WarsawPact
    } else if is_in("comecon") {
        Shade::Comecon
    } else if is_in("nato") {
        Shade::Nato
    } else if is_in("anti_comintern") {
        Shade::AntiComintern
    } else if blocs().any(|bloc| bloc.side == Side::Opposed) {
        Shade::Opposed
    } else if nonaligned {
        Shade::Nonaligned
    } else {
        Shade::NoBloc
    };
    Told { shade, marked: nonaligned && shade != Shade::Nonaligned }
}

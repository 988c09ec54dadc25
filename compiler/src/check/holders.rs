//! The land on every day on which anything changes: each holder and each owner of occupied land exists.

use super::missing_day;
use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::life::Status;

/// Checks the holders.
pub fn check(read: &Read, linked: &Linked, problems: &mut Problems) {
    for (land, history) in read.lands.iter().zip(&linked.histories) {
        for (held, (holding, end)) in land.held.iter().zip(Linked::holdings(history)) {
            for (place, role) in [(holding.by, "holds"), (holding.occupied, "owns")] {
                let Some(place) = place else { continue };
                if let Some((day, why)) = missing_day(linked, place, holding.from, end) {
                    let id = &linked.place(read, place).id;
                    problems.add(
                        &held.at,
                        format!(
                            "`{id}` {role} this land from {} to {end}, but {why} on {day}; mend its life or the holding",
                            holding.from
                        ),
                    );
                }
            }
            // Soviet troops on Soviet land would be drawn as an occupation of the Soviet state by itself.
            let soviet = holding.by.filter(|by| linked.status(*by, holding.from) == Status::Soviet);
            if let Some(by) = soviet.filter(|_| holding.troops) {
                problems.add(
                    &held.at,
                    format!("`{}` is soviet on {}; leave out `troops`", linked.place(read, by).id, holding.from),
                );
            }
        }
        for (held, pair) in land.held.iter().skip(1).zip(history.windows(2)) {
            if pair[0].area() == pair[1].area() {
                problems.add(
                    &held.at,
                    format!("the holding from {} is the same as the one before; leave it out", held.from),
                );
            }
        }
    }
}

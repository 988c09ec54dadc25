//! Kinds of events in few groups, and how many events of each group a year has: the strip above the slider.

use crate::chart::YEARS;
use crate::event::{Event, Kind};
use crate::record::Record;
use crate::relation::named;

/// A group of kinds of events that a reader tells apart at a glance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Group {
    /// Recognition, relations established, restored, severed or dormant, and dated turns of relations.
    Ties,
    /// Treaties of all sorts, and blocs, which rest on them.
    Treaties,
    /// Wars, interventions and armed clashes.
    Force,
    /// Crises and quarrels.
    Disputes,
    /// Aid, and agreements on trade, credit and culture.
    Exchange,
    /// States that begin, change or end, governments that change, land that changes hands.
    States,
    /// Summits and visits, doctrine and leadership, and anything else.
    Politics,
}

#[rustfmt::skip]
named!(Group, Ties = "ties", Treaties = "treaties", Force = "force", Disputes = "disputes", Exchange = "exchange",
    States = "states", Politics = "politics");

impl Group {
    /// The group of a kind.
    pub fn of(kind: Kind) -> Group {
        match kind {
            Kind::Recognition
            | Kind::RelationsEstablished
            | Kind::RelationsRestored
            | Kind::RelationsBroken
            | Kind::RelationsDormant
            | Kind::Turn => Group::Ties,
            Kind::TreatyAssistance
            | Kind::TreatyFriendship
            | Kind::TreatyNonaggression
            | Kind::TreatyPeace
            | Kind::TreatyBorder
            | Kind::Treaty
            | Kind::Bloc => Group::Treaties,
            Kind::WarBegins | Kind::WarEnds | Kind::Intervention | Kind::Incident => Group::Force,
            Kind::Crisis | Kind::Quarrel => Group::Disputes,
            Kind::Aid | Kind::Agreement => Group::Exchange,
            Kind::StateBegins | Kind::StateChanges | Kind::StateEnds | Kind::RegimeChange | Kind::BorderChange => {
                Group::States
            }
            Kind::Summit | Kind::Policy | Kind::Other => Group::Politics,
        }
    }
}

/// Events that begin in each year (by [`crate::date::Year::index`]), by group in the order of [`Group::ALL`], out of those that are asked for.
pub fn per_year(record: &Record, asked: &dyn Fn(&Event) -> bool) -> [[u16; 7]; YEARS] {
    let mut years = [[0; 7]; YEARS];
    for event in record.events.iter().filter(|e| asked(e)) {
        let year = years.get_mut(event.date.year().index());
        if let Some(count) = year.and_then(|groups| groups.get_mut(Group::of(event.kind) as usize)) {
            *count += 1;
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::PlaceIx;
    use crate::samples::{event, record};

    #[test]
    fn groups_stand_at_their_places_and_each_has_a_kind() {
        assert_eq!(Group::ALL.len(), 7);
        for (i, group) in Group::ALL.iter().enumerate() {
            assert_eq!((*group as usize, Group::from_name(group.name())), (i, Some(*group)));
            assert!(Kind::ALL.iter().any(|kind| Group::of(*kind) == *group));
        }
    }

    #[test]
    fn each_event_counts_once_in_its_year_and_group() {
        let mut record = record(vec![]);
        record.events = vec![
            event("1917-11-07", Kind::Policy, &[]),
            event("1950-02-14", Kind::TreatyAssistance, &[3]),
            event("1950-06-25", Kind::WarBegins, &[4]),
        ];
        let years = per_year(&record, &|_| true);
        assert_eq!(years[0], [0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(years[33], [0, 1, 1, 0, 0, 0, 0]);
        let totals: Vec<u16> = years.iter().map(|groups| groups.iter().sum()).collect();
        assert_eq!(totals, record.events_per_year());
        let of_one = per_year(&record, &|e| e.places.contains(&PlaceIx(3)));
        assert_eq!(of_one.iter().flatten().sum::<u16>(), 1);
    }
}

//! What changed on a day, in one line.

use super::{Table, Word};
use crate::date::Date;
use crate::legend::Class;
use crate::place::Span;
use crate::record::Record;
use crate::sorted::sorted;
use crate::turns::turns_of;
use std::cmp::Reverse;

/// So many places are named; of the others the number is told.
const NAMED: usize = 3;

impl Table {
    /// What changed on a day: who leads the Soviet state now, and the places whose standing, tie or stance is another than the day before,
    /// those that turned furthest first. Empty if nothing did.
    pub fn turned(&self, record: &Record, date: Date) -> String {
        let mut told: Vec<String> = Vec::new();
        if let Some(leader) = record.leaders.iter().skip(1).find(|leader| leader.from == date) {
            told.push(self.with(Word::NowLeads, &[("name", self.person(&leader.name))]));
        }
        let turn_of = |place| turns_of(place).find(|(_, span)| span.from == date);
        let turns = record.each_place().filter_map(|(ix, place)| {
            let (last, span) = turn_of(place)?;
            Some((Reverse(distance(last, span)), ix))
        });
        let turns = sorted(turns);
        let more = turns.len().saturating_sub(NAMED);
        told.extend(turns.into_iter().take(NAMED).filter_map(|(_, ix)| {
            let (last, span) = turn_of(record.place(ix)?)?;
            Some(self.turn(self.name(record, ix, date), last, span))
        }));
        if more > 0 {
            told.push(self.count(Word::MoreTurned, more, ("", "")));
        }
        told.join("; ")
    }

    /// "Germany: Hostile → At war", or the new tie where the class is the same.
    fn turn(&self, name: &str, last: &Span, span: &Span) -> String {
        let (before, after) = (Class::of_span(Some(last)), Class::of_span(Some(span)));
        let class = |class, span: &Span| match class {
            Class::Nobody => self.standing(span.standing).to_string(),
            _ => self.class(class).to_string(),
        };
        let change = match span.relation {
            Some(relation) if before == after => self.tie(relation.tie).to_string(),
            _ => [class(before, last), class(after, span)].join(" → "),
        };
        [name, &change].join(": ")
    }
}

/// How far a place turned: steps of stance, or as many as there are where it was no state before or after.
fn distance(last: &Span, span: &Span) -> u8 {
    match (last.relation, span.relation) {
        (Some(a), Some(b)) => (a.stance as u8).abs_diff(b.stance as u8),
        _ => 7,
    }
}

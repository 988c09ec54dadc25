//! What is coded in the record, in words: relations, classes, kinds, grades, treaties.

use super::list::{class_position, shades, texture_position};
use super::{List, Table, Word, fill};
use crate::address::Reason;
use crate::against::Verdict;
use crate::changes::Shift;
use crate::choices::{Layer, Pair, Step, Tab};
use crate::event::{Grade, Kind};
use crate::kinds::Group;
use crate::layer::{Shade, second};
use crate::legend::{Class, Mark, Texture};
use crate::life::Status;
use crate::matrix::Order;
use crate::own_fault::Wrong;
use crate::region::Region;
use crate::relation::{Stance, Standing, Tie};
use crate::search::thing::Sort;
use crate::texts::OfficeKind;
use crate::treaty::Treaty;

impl Table {
    /// A stance, as a heading.
    pub fn stance(&self, stance: Stance) -> &str {
        self.listed(List::Stance, stance as usize)
    }

    /// A stance inside a sentence.
    pub fn stance_within(&self, stance: Stance) -> &str {
        self.listed(List::StanceWithin, stance as usize)
    }

    /// A tie, as the end of a sentence.
    pub fn tie(&self, tie: Tie) -> &str {
        self.listed(List::Tie, tie as usize)
    }

    /// A standing.
    pub fn standing(&self, standing: Standing) -> &str {
        self.listed(List::Standing, standing as usize)
    }

    /// A status with the names of the powers.
    pub fn status(&self, status: Status, powers: &[&str]) -> String {
        let powers = powers.iter().fold(String::new(), |before, last| match before.as_str() {
            "" => (*last).to_string(),
            before => self.with(Word::And, &[("before", before), ("last", last)]),
        });
        super::fill(self.listed(List::Status, status as usize), &[("powers", &powers)])
    }

    /// A class of the legend.
    pub fn class(&self, class: Class) -> &str {
        match class {
            Class::Stance(stance) => self.stance(stance),
            _ => class_position(class).map_or("", |i| self.listed(List::Class, i)),
        }
    }

    /// What a class means.
    pub fn class_meaning(&self, class: Class) -> &str {
        let position = match class {
            Class::Stance(stance) => Some(stance as usize),
            _ => class_position(class).map(|i| Stance::ALL.len() + i),
        };
        position.map_or("", |i| self.listed(List::Meaning, i))
    }

    /// Why a place has its colour though no event set it.
    pub fn no_cause(&self, class: Class) -> &str {
        match class {
            Class::Stance(_) => self.text(Word::NoCause),
            _ => self.class_meaning(class),
        }
    }

    /// A texture in the legend.
    pub fn texture(&self, texture: Texture) -> &str {
        self.listed(List::Texture, texture_position(texture))
    }

    /// A mark in the legend.
    pub fn mark(&self, mark: Mark) -> &str {
        self.listed(List::Mark, mark as usize)
    }

    /// What a grade means.
    pub fn grade(&self, grade: Grade) -> &str {
        self.listed(List::Grade, grade as usize)
    }

    /// A kind of event.
    pub fn kind(&self, kind: Kind) -> &str {
        self.listed(List::Kind, kind as usize)
    }

    /// What is wrong with a file of the reader's own.
    pub fn wrong(&self, wrong: Wrong, details: &[String; 2]) -> String {
        let [a, b] = details;
        fill(self.listed(List::Wrong, wrong as usize), &[("a", a), ("b", b)])
    }

    /// How a record of the reader's own stands to the atlas.
    pub fn verdict(&self, verdict: Verdict) -> &str {
        self.listed(List::Verdict, verdict as usize)
    }

    /// What stands beside the map.
    pub fn tab(&self, tab: Tab) -> &str {
        self.listed(List::Tab, tab as usize)
    }

    /// What the colours stand for.
    pub fn layer(&self, layer: Layer) -> &str {
        self.listed(List::Layer, layer as usize)
    }

    /// What the colours of a layer mean, in one sentence.
    pub fn layer_meaning(&self, layer: Layer) -> &str {
        self.listed(List::LayerMeaning, layer as usize)
    }

    /// A shade, as in the legend.
    pub fn shade(&self, shade: Shade) -> &str {
        self.listed(List::Shade, shades().iter().position(|s| *s == shade).unwrap_or(usize::MAX))
    }

    /// What the second thing means that a layer tells by a texture.
    pub fn second(&self, layer: Layer) -> &str {
        let with_second = Layer::ALL.iter().filter(|layer| second(**layer).is_some());
        self.listed(List::Second, with_second.clone().position(|l| *l == layer).unwrap_or(usize::MAX))
    }

    /// A group of kinds of events.
    pub fn group(&self, group: Group) -> &str {
        self.listed(List::Group, group as usize)
    }

    /// What the slider steps by.
    pub fn step(&self, step: Step) -> &str {
        self.listed(List::Step, step as usize)
    }

    /// An office.
    pub fn office(&self, office: OfficeKind) -> &str {
        self.listed(List::Office, office as usize)
    }

    /// How two days are shown.
    pub fn pair(&self, pair: Pair) -> &str {
        self.listed(List::Pair, pair as usize)
    }

    /// A region.
    pub fn region(&self, region: Region) -> &str {
        self.listed(List::Region, region as usize)
    }

    /// Sorts of things that the search finds, as a heading.
    pub fn sort(&self, sort: Sort) -> &str {
        self.listed(List::Sort, sort as usize)
    }

    /// What became of states, as a heading.
    pub fn shift(&self, shift: Shift) -> &str {
        self.listed(List::Shift, shift as usize)
    }

    /// An order of the strips.
    pub fn order(&self, order: Order) -> &str {
        self.listed(List::Order, order as usize)
    }

    /// Why a part of the address was ignored.
    pub fn reason(&self, reason: Reason) -> &str {
        self.listed(List::Reason, reason as usize)
    }

    /// Head of what an event rests on.
    pub fn grounds(&self, grade: Grade, sources: usize) -> String {
        let grade = ("grade", grade.name());
        if sources == 0 { self.with(Word::GroundsNone, &[grade]) } else { self.count(Word::Grounds, sources, grade) }
    }

    /// From when a treaty was in force: "In force from 20 May 1922."
    pub fn treaty_force(&self, treaty: &Treaty) -> Option<String> {
        treaty.force.as_ref().map(|force| self.with(Word::TreatyForce, &[("date", &self.iso(force))]))
    }

    /// How a treaty ceased to be in force: "Replaced by another treaty: 14 August 1945."
    pub fn treaty_end(&self, treaty: &Treaty) -> String {
        match treaty.until {
            Some((until, precision, ended)) => {
                let how = self.listed(List::Ended, ended as usize);
                self.with(Word::TreatyEnded, &[("how", how), ("date", &self.when(until, precision))])
            }
            None => self.text(Word::TreatyLasts).to_string(),
        }
    }
}

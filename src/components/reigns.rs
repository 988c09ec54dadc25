//! Who was in an office, along the slider: a row of spans with names.

use super::part::Part;
use super::track::percent;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::choices::Step;
use atlas_core::date::Date;
use atlas_core::record::{Leader, Record};
use atlas_core::texts::{OfficeKind, Texts};
use atlas_core::way::Way;
use yew::prelude::*;

/// A span that has less than this share of the way has no room for a name.
const ROOM: f64 = 0.053;

/// Who led the Soviet state.
#[derive(PartialEq)]
pub(super) struct Leaders {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// What stretch of time it is.
    pub way: Way,
    /// The day shown.
    pub date: Date,
}

impl Part for Leaders {
    fn show(&self) -> Html {
        row(&self.words, self.way, self.date, &self.record.leaders, None)
    }
}

/// Foreign ministers and presidents, a row for each office.
#[derive(PartialEq)]
pub(super) struct Offices {
    /// The words.
    pub words: Words,
    /// The texts, which have the offices besides that of the leader.
    pub texts: Option<Shared<Texts>>,
    /// What stretch of time it is.
    pub way: Way,
    /// The day shown.
    pub date: Date,
}

impl Part for Offices {
    fn show(&self) -> Html {
        let Offices { words, texts, way, date } = self;
        let Some(texts) = texts else { return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> } };
        let rows = texts.offices.iter().map(|office| {
            let holder = texts.in_office(office.kind, *date).map_or("", |l| words.person(&l.name));
            let label = words.with(Word::Holder, &[("office", words.office(office.kind)), ("name", holder)]);
            row(words, *way, *date, &office.holders, Some((office.kind, label)))
        });
        html! { <div class="offices">{ for rows }</div> }
    }
}

fn row(words: &Words, way: Way, date: Date, holders: &[Leader], office: Option<(OfficeKind, String)>) -> Html {
    let beyond = if way.step == Step::Year { way.unit() / 2.0 } else { 0.0 };
    let ends = holders.iter().skip(1).map(|l| l.from).chain([Date::END]);
    let reigns = holders.iter().zip(ends).filter_map(|(holder, end)| {
        let (from, to) = (way.share(holder.from).max(-beyond), way.share(end).min(1.0 + beyond));
        let class = if (holder.from..end).contains(&date) { "reign now" } else { "reign" };
        let name = words.person(&holder.name);
        (to > from).then(|| {
            html! {
                <g key={holder.from.day_number()} {class}>
                    <title>{ name }</title>
                    <rect x={percent(from)} y="0" width={percent(to - from)} height="16" />
                    if to - from > ROOM { <text x={percent((from + to) / 2.0)} y="12">{ name }</text> }
                </g>
            }
        })
    });
    let (key, label) = office.map_or(("leader", None), |(kind, label)| (kind.name(), Some(label)));
    let role = label.as_ref().map(|_| "img");
    let hidden = label.is_none().then_some("true");
    html! { <svg {key} class="along leaders" {role} aria-label={label} aria-hidden={hidden}><g>{ for reigns }</g></svg> }
}

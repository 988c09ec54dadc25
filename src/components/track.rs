//! What stands along the slider, lined up with its thumb: how much happened, the turning points, the numbers of years.
//!
//! Everything is drawn in a box that goes from one end of the thumb's way to the other; the stylesheet gives the box its margins, and
//! what reaches half a year beyond the ends is drawn outside of it.

use super::part::Part;
use crate::hooks::Brush;
use crate::shared::Shared;
use crate::words::Words;
use atlas_core::choices::Step;
use atlas_core::date::{Date, Year};
use atlas_core::histogram::{BAR_HEIGHT, TICK_HEIGHT, WIDTH, bars, counts, numbered, ticks};
use atlas_core::kinds::Group;
use atlas_core::path::fixed;
use atlas_core::pauses::is_pause;
use atlas_core::record::Record;
use atlas_core::turning::turning_points;
use atlas_core::way::Way;
use atlas_core::words::Word;
use yew::prelude::*;

/// A share of the box as a percentage.
pub(super) fn percent(share: f64) -> String {
    let mut text = fixed(share * 100.0, 2);
    text.push('%');
    text
}

/// The turning points along the slider, the weighty ones apart.
#[derive(PartialEq)]
struct Turning {
    record: Shared<Record>,
    way: Way,
}

impl Part for Turning {
    fn show(&self) -> Html {
        let points = turning_points(&self.record);
        let weighty = ticks(points.iter().filter(|p| is_pause(&self.record, p)), self.way);
        html! {
            <svg class="turning" viewBox={view_box(TICK_HEIGHT)} preserveAspectRatio="none" aria-hidden="true">
                <path d={ticks(&points, self.way)} />
                <path class="weighty" d={weighty} />
            </svg>
        }
    }
}

/// How much happened in each year, by groups of kinds.
#[derive(PartialEq)]
struct Bars {
    record: Shared<Record>,
    way: Way,
}

impl Part for Bars {
    fn show(&self) -> Html {
        let groups = Group::ALL.iter().zip(bars(&self.record, self.way)).map(|(group, d)| {
            html! { <path key={group.name()} class={classes!("bar", group.name())} {d} /> }
        });
        html! { <g>{ for groups }</g> }
    }
}

/// A box as wide as the way and so high.
fn view_box(height: f64) -> String {
    ["0 0 ", &fixed(WIDTH, 0), " ", &fixed(height, 0)].concat()
}

/// How much happened in each year, by groups of kinds, with the turning points above. Drawing across it, with this brush, chooses years.
pub(super) fn strip_box(record: &Shared<Record>, way: Way, year: Year, node: &NodeRef, brush: Brush) -> Html {
    let middle = way.share(year.view_date()) - if way.step == Step::Year { 0.5 } else { 1.0 } * way.unit();
    let rect = |class: &'static str, from: f64, share: f64| {
        html! { <rect {class} x={fixed(from * WIDTH, 1)} y="-9" width={fixed(share * WIDTH, 1)} height="39" /> }
    };
    let drawn = brush.drawn.map(|(a, b)| rect("drawn", a.min(b), (a - b).abs()));
    html! {
        <div ref={node} class="along strip-box" onpointerdown={brush.down} onpointermove={brush.moved} onpointerup={brush.up} onpointercancel={brush.cancel}>
            { Turning { record: record.clone(), way }.node() }
            <svg class="bars" viewBox={view_box(BAR_HEIGHT)} preserveAspectRatio="none" aria-hidden="true">
                { rect("bar now", middle, way.unit()) }
                { Bars { record: record.clone(), way }.node() }
                { for drawn }
            </svg>
        </div>
    }
}

/// The numbers of years.
#[derive(PartialEq)]
pub(super) struct Ticks {
    /// What stretch of time it is.
    pub way: Way,
}

impl Part for Ticks {
    fn show(&self) -> Html {
        let way = self.way;
        let half = if way.step == Step::Year { 0.0 } else { way.unit() / 2.0 };
        let ticks = numbered(way).map(|year| {
            let class = (year == Year::FIRST).then_some("tick-first");
            html! { <text key={year.index()} {class} x={percent(way.share(year.view_date()) - half)} y="11">{ year.to_string() }</text> }
        });
        html! { <svg class="along ticks" aria-hidden="true"><g>{ for ticks }</g></svg> }
    }
}

/// The line above the strip: how many events of each group the year has, which is the key to the bars too; on a day on which something
/// changed, what.
#[derive(PartialEq)]
pub(super) struct Told {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
    /// While the years go by nothing is said.
    pub playing: bool,
}

impl Part for Told {
    fn show(&self) -> Html {
        let Told { words, record, date, playing } = self;
        let year = date.year();
        let exact = *date != year.view_date() && !playing;
        let turned = if exact { words.turned(record, *date) } else { String::new() };
        let silent = turned.is_empty();
        let of_year = counts(record, year.first_day(), year.view_date());
        let groups = Group::ALL.iter().zip(of_year).map(|(group, n)| {
            html! {
                <li key={group.name()} class={(n == 0).then_some("empty")}>
                    <svg class={classes!("bar", group.name())} viewBox="0 0 10 10" aria-hidden="true"><rect x="0.5" y="0.5" width="9" height="9" /></svg>
                    { words.group(*group) }{ " " }<b>{ n.to_string() }</b>
                </li>
            }
        });
        let all = usize::from(of_year.iter().sum::<u16>());
        html! {
            <div class="told">
                <p class="turned" role="status" data-testid="turned">
                    if !silent { <b>{ words.day(*date) }</b>{ " " }{ turned } }
                </p>
                if silent { <p>{ words.count(Word::EventsIn, all, ("year", &year.to_string())) }</p><ul class="groups">{ for groups }</ul> }
            </div>
        }
    }
}

//! What stands along the slider, lined up with its thumb: how much happened, the turning points, the numbers of years.
//!
//! Everything is drawn in a box that goes from one end of the thumb's way to the other; the stylesheet gives the box its margins, and
//! what reaches half a year beyond the ends is drawn outside of it.

use crate::hooks::use_brush;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::use_words;
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

/// Properties of [`Bars`].
#[derive(Properties, PartialEq)]
pub struct BarsProps {
    /// The record.
    pub record: Shared<Record>,
    /// What stretch of time it is.
    pub way: Way,
    /// The year shown.
    pub year: Year,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// How much happened in each year, by groups of kinds, with the turning points above. Drawing across it chooses years.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    let BarsProps { record, way, year, dispatch } = props;
    let paths = use_memo((record.clone(), *way), |(record, way)| {
        let points = turning_points(record);
        let weighty = ticks(points.iter().filter(|p| is_pause(record, p)), *way);
        (bars(record, *way), ticks(&points, *way), weighty)
    });
    let (groups, all, weighty) = &*paths;
    let node = use_node_ref();
    let brush = use_brush(&node, *way, dispatch);
    let groups = Group::ALL.iter().zip(groups).map(|(group, d)| {
        html! { <path key={group.name()} class={classes!("bar", group.name())} d={d.clone()} /> }
    });
    let middle = way.share(year.view_date()) - if way.step == Step::Year { 0.5 } else { 1.0 } * way.unit();
    let drawn = brush.drawn.map(|(a, b)| (a.min(b), (a - b).abs()));
    html! {
        <div ref={node} class="along strip-box" onpointerdown={brush.down} onpointermove={brush.moved} onpointerup={brush.up} onpointercancel={brush.cancel}>
            <svg class="turning" viewBox={format!("0 0 {} {}", WIDTH as i32, TICK_HEIGHT as i32)} preserveAspectRatio="none" aria-hidden="true">
                <path d={all.clone()} />
                <path class="weighty" d={weighty.clone()} />
            </svg>
            <svg class="bars" viewBox={format!("0 0 {} {}", WIDTH as i32, BAR_HEIGHT as i32)} preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar now" x={fixed(middle * WIDTH, 1)} y="-9" width={fixed(way.unit() * WIDTH, 1)} height="39" />
                <g>{ for groups }</g>
                if let Some((from, share)) = drawn { <rect class="drawn" x={fixed(from * WIDTH, 1)} y="-9" width={fixed(share * WIDTH, 1)} height="39" /> }
            </svg>
        </div>
    }
}

/// The numbers of years.
#[component]
pub fn Ticks(props: &TicksProps) -> Html {
    let way = props.way;
    let half = if way.step == Step::Year { 0.0 } else { way.unit() / 2.0 };
    let ticks = numbered(way).map(|year| {
        let class = (year == Year::FIRST).then_some("tick-first");
        html! { <text key={year.index()} {class} x={percent(way.share(year.view_date()) - half)} y="11">{ year.to_string() }</text> }
    });
    html! { <svg class="along ticks" aria-hidden="true"><g>{ for ticks }</g></svg> }
}

/// Properties of [`Ticks`].
#[derive(Properties, PartialEq)]
pub struct TicksProps {
    /// What stretch of time it is.
    pub way: Way,
}

/// Properties of [`Told`].
#[derive(Properties, PartialEq)]
pub struct ToldProps {
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
    /// While the years go by nothing is said.
    pub playing: bool,
}

/// The line above the strip: how many events of each group the year has, which is the key to the bars too; on a day on which something
/// changed, what.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let ToldProps { record, date, playing } = props;
    let words = use_words();
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

//! What stands along the slider, lined up with its thumb: how much happened in each year, the decades, and who led.
//!
//! Everything is drawn in a box of 75 units, one a year, whose first and last unit have the ends of the slider in their middle; the
//! stylesheet gives the box its margins.

use crate::shared::Shared;
use crate::words::use_words;
use atlas_core::date::{Date, Year};
use atlas_core::path::fixed;
use atlas_core::record::Record;
use yew::prelude::*;

/// Height of the highest bar, in units of its own.
const BAR_HEIGHT: f64 = 30.0;
/// Days of a year, on average.
const YEAR_DAYS: f64 = 365.25;
/// A leader who ruled for fewer years than this has no room for his name.
const ROOM_YEARS: f64 = 4.0;

fn hundredths(value: f64) -> String {
    fixed(value, 2)
}

/// Properties of [`Bars`].
#[derive(Properties, PartialEq)]
pub struct BarsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The year shown.
    pub year: Year,
}

/// How much happened in each year.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    let counts = use_memo(props.record.clone(), |record| record.events_per_year());
    let most = f64::from(counts.iter().copied().max().unwrap_or(1).max(1));
    // The root of the number, so that a quiet year is still seen beside a stormy one.
    let height = |n: u16| (f64::from(n) / most).sqrt() * BAR_HEIGHT;
    let bars = Year::all().zip(counts.iter()).map(|(year, n)| {
        let class = if year == props.year { "bar now" } else { "bar" };
        let (x, y) = (hundredths(year.index() as f64 + 0.12), hundredths(BAR_HEIGHT - height(*n)));
        html! { <rect key={year.index()} {class} {x} {y} width="0.76" height={hundredths(height(*n))} /> }
    });
    html! { <svg class="along bars" viewBox="0 0 75 30" preserveAspectRatio="none" aria-hidden="true"><g>{ for bars }</g></svg> }
}

/// The decades.
#[component]
pub fn Ticks() -> Html {
    let ticks = Year::all().filter(|y| y.number() % 10 == 0 || y.index() == 0).map(|year| {
        let x = hundredths((year.index() as f64 + 0.5) / 75.0 * 100.0);
        let class = (year.index() == 0).then_some("tick-first");
        html! { <text key={year.index()} {class} x={format!("{x}%")} y="11">{ year.to_string() }</text> }
    });
    html! { <svg class="along ticks" aria-hidden="true"><g>{ for ticks }</g></svg> }
}

/// Properties of [`Leaders`].
#[derive(Properties, PartialEq)]
pub struct LeadersProps {
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
}

/// A day in units of the box: the slider's place for a year is the last day of it.
fn unit(date: Date) -> f64 {
    let first = f64::from(Year::FIRST.view_date().day_number());
    0.5 + (f64::from(date.day_number()) - first) / YEAR_DAYS
}

/// Who led the Soviet state.
#[component]
pub fn Leaders(props: &LeadersProps) -> Html {
    let words = use_words();
    let leaders = &props.record.leaders;
    let ends = leaders.iter().skip(1).map(|l| l.from).chain([Date::END]);
    let now = props.record.leader(props.date).map(|l| l.from);
    let reigns = leaders.iter().zip(ends).map(|(leader, end)| {
        let (from, to) = (unit(leader.from).max(0.0), unit(end).min(75.0));
        let percent = |x: f64| format!("{}%", hundredths(x / 75.0 * 100.0));
        let class = if now == Some(leader.from) { "reign now" } else { "reign" };
        html! {
            <g key={leader.from.to_string()} {class}>
                <title>{ words.person(&leader.name) }</title>
                <rect x={percent(from)} y="0" width={percent(to - from)} height="16" />
                if to - from > ROOM_YEARS { <text x={percent((from + to) / 2.0)} y="12">{ words.person(&leader.name) }</text> }
            </g>
        }
    });
    html! { <svg class="along leaders" aria-hidden="true"><g>{ for reigns }</g></svg> }
}

//! Who was in an office, along the slider: a row of spans with names.

use super::track::percent;
use crate::shared::Shared;
use crate::words::{Word, use_words};
use atlas_core::choices::Step;
use atlas_core::date::Date;
use atlas_core::record::{Leader, Record};
use atlas_core::texts::{OfficeKind, Texts};
use atlas_core::way::Way;
use yew::prelude::*;

/// A span that has less than this share of the way has no room for a name.
const ROOM: f64 = 0.053;

/// Properties of [`Leaders`] and, with the texts, of [`Offices`].
#[derive(Properties, PartialEq)]
pub struct ReignsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts, which have the offices besides that of the leader.
    #[prop_or_default]
    pub texts: Option<Shared<Texts>>,
    /// What stretch of time it is.
    pub way: Way,
    /// The day shown.
    pub date: Date,
}

/// Who led the Soviet state.
#[component]
pub fn Leaders(props: &ReignsProps) -> Html {
    row(props, &props.record.leaders, None)
}

/// Foreign ministers and presidents, a row for each office.
#[component]
pub fn Offices(props: &ReignsProps) -> Html {
    let words = use_words();
    let Some(texts) = &props.texts else { return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> } };
    let rows = texts.offices.iter().map(|office| {
        let holder = texts.in_office(office.kind, props.date).map_or("", |l| words.person(&l.name));
        let label = words.with(Word::Holder, &[("office", words.office(office.kind)), ("name", holder)]);
        row(props, &office.holders, Some((office.kind, label)))
    });
    html! { <div class="offices">{ for rows }</div> }
}

fn row(props: &ReignsProps, holders: &[Leader], office: Option<(OfficeKind, String)>) -> Html {
    let way = props.way;
    let beyond = if way.step == Step::Year { way.unit() / 2.0 } else { 0.0 };
    let ends = holders.iter().skip(1).map(|l| l.from).chain([Date::END]);
    let reigns = holders.iter().zip(ends).filter_map(|(holder, end)| {
        let (from, to) = (way.share(holder.from).max(-beyond), way.share(end).min(1.0 + beyond));
        let now = (holder.from..end).contains(&props.date);
        let class = if now { "reign now" } else { "reign" };
        (to > from).then(|| {
            html! {
                <Reign key={holder.from.day_number()} {class} name={holder.name.clone()} {from} {to} />
            }
        })
    });
    let (key, label) = office.map_or(("leader", None), |(kind, label)| (kind.name(), Some(label)));
    let role = label.as_ref().map(|_| "img");
    let hidden = label.is_none().then_some("true");
    html! { <svg {key} class="along leaders" {role} aria-label={label} aria-hidden={hidden}><g>{ for reigns }</g></svg> }
}

/// Properties of [`Reign`].
#[derive(Properties, PartialEq)]
struct ReignProps {
    class: &'static str,
    name: String,
    from: f64,
    to: f64,
}

/// A span with its name.
#[component]
fn Reign(props: &ReignProps) -> Html {
    let words = use_words();
    let ReignProps { class, name, from, to } = props;
    let name = words.person(name);
    html! {
        <g class={*class}>
            <title>{ name }</title>
            <rect x={percent(*from)} y="0" width={percent(to - from)} height="16" />
            if to - from > ROOM { <text x={percent((from + to) / 2.0)} y="12">{ name }</text> }
        </g>
    }
}

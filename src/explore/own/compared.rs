//! An own record against ours: how much agrees, the legend of the day, and the list of disagreements.

use crate::components::swatch::swatch;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::against::{Disagreement, Share, Verdict, disagreements, of_day};
use atlas_core::date::Date;
use atlas_core::own::OwnRecord;
use atlas_core::path::fixed;
use atlas_core::record::Record;
use atlas_core::relation::{Stance, Tie};
use atlas_core::view::Action;
use yew::prelude::*;

/// Disagreements that are listed at first, and with each press of the button.
const LISTED: usize = 100;

/// Properties of [`Compared`].
#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    /// The record.
    pub record: Shared<Record>,
    /// The own record.
    pub own: OwnRecord,
    /// The day.
    pub date: Date,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The comparison.
#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let ComparedProps { record, own, date, dispatch } = props;
    let words = use_words();
    let listed = use_state_eq(|| LISTED);
    let found = use_memo((record.clone(), own.clone()), |(record, own)| disagreements(record, own));
    let (disagreements, share) = &*found;
    let rows = disagreements.iter().take(*listed).enumerate().map(|(i, d)| row(&words, record, i, d, dispatch));
    let rest = disagreements.len().saturating_sub(*listed);
    let more = {
        let listed = listed.clone();
        move |_: MouseEvent| listed.set(*listed + 10 * LISTED)
    };
    html! {
        <>
            <p data-testid="own-share">{ agreement(&words, *share) }</p>
            <h3>{ words.with(Word::OwnOfDay, &[("day", &words.shown(*date))]) }</h3>
            <ul class="verdicts">{ for legend(&words, record, own, *date) }</ul>
            <h3>{ words.count(Word::OwnDisagreements, disagreements.len(), ("", "")) }</h3>
            <table data-testid="own-disagreements">
                <thead><tr>
                    <th scope="col">{ words.get(Word::ColumnName) }</th>
                    <th scope="col">{ words.get(Word::OwnFrom) }</th>
                    <th scope="col">{ words.get(Word::OwnOurs) }</th>
                    <th scope="col">{ words.get(Word::OwnTheirs) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            if rest > 0 {
                <button type="button" onclick={more}>{ words.count(Word::OwnAll, rest.min(10 * LISTED), ("", "")) }</button>
            }
        </>
    }
}

fn agreement(words: &Words, share: Share) -> String {
    if share.both == 0 {
        return words.text(Word::OwnNothingShared).to_string();
    }
    let percent = fixed(share.same as f64 / share.both as f64 * 100.0, 1);
    words.with(Word::OwnShare, &[("percent", &percent)])
}

/// The verdicts with their colours and how many places of the day have each.
fn legend(words: &Words, record: &Record, own: &OwnRecord, date: Date) -> Vec<Html> {
    let told = of_day(record, own, date);
    let line = |verdict: &Verdict| {
        let number = told.iter().filter(|(_, v)| v == verdict).count();
        html! {
            <li key={verdict.name()} class="coded" data-verdict={verdict.name()}>
                { swatch(verdict.stance().map_or("nobody", Stance::name), None) }
                <span>{ words.verdict(*verdict).to_string() }</span>
                <span class="number">{ number }</span>
            </li>
        }
    };
    Verdict::ALL.iter().map(line).collect()
}

fn row(words: &Words, record: &Record, number: usize, found: &Disagreement, dispatch: &Dispatch) -> Html {
    let Disagreement { place, from, to, ours, own, .. } = *found;
    let last = to.pred().unwrap_or(from);
    let days = [("from", words.shown(from)), ("to", words.shown(last))];
    let days = words.with(Word::OwnSpan, &days.each_ref().map(|(name, day)| (*name, day.as_str())));
    let open = dispatch.reform(move |_: MouseEvent| Action::SetDate(from));
    html! {
        <tr key={number} data-verdict={found.verdict.name()}>
            <th scope="row"><button type="button" class="link" onclick={open}>{ words.name(record, place, from) }</button></th>
            <td>{ days }</td>
            <td>{ said(words, ours.map(|r| (Some(r.stance), Some(r.tie)))) }</td>
            <td>{ said(words, own) }</td>
        </tr>
    }
}

/// A stance and a tie, as far as they are told.
fn said(words: &Words, told: Option<(Option<Stance>, Option<Tie>)>) -> Html {
    let Some((stance, tie)) = told else {
        return html! { <span class="quiet">{ words.get(Word::OwnNothing) }</span> };
    };
    html! {
        <span class="coded">
            if let Some(stance) = stance { { swatch(stance.name(), None) }{ words.stance(stance).to_string() } }
            if let Some(tie) = tie { <span class="quiet">{ words.tie(tie).to_string() }</span> }
        </span>
    }
}

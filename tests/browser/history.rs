//! The hand-picked cases of history, on the map and in the panel.

use crate::data;
use crate::slider::none;
use crate::words::{says_relation, says_standing};
use atlas_tests::cases::{self, Case};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;

/// So many cases are read in one call, which the browser ends after 30 seconds.
const BATCH: usize = 25;

/// What the page shows of an open place.
#[derive(Deserialize)]
struct Open {
    year: String,
    day: Option<String>,
    name: Option<String>,
    relation: Option<String>,
    standing: Option<String>,
    why: String,
    swatch: Option<String>,
    /// Class and computed fill of each of its areas, then of its circle.
    looks: Vec<(String, String)>,
    /// The value of the token of each class, computed.
    tokens: std::collections::BTreeMap<String, String>,
}

/// Reads what is open; called with the position of the place.
const READ: &str = "const $ = (s) => document.querySelector(s), text = (s) => $(s)?.textContent.replace(/\\s+/g, ' ').trim() ?? null;
    const names = ['soviet', 'ally', 'partner', 'cooperative', 'neutral', 'strained', 'hostile', 'war', 'soviet_occupied', 'dependent', 'nobody'];
    const cls = (g) => g && names.filter((n) => g.classList.contains(n)).join(' ');
    const probe = document.body.appendChild(document.createElement('i'));
    const token = (n) => { probe.style.color = `var(--${n})`; return getComputedStyle(probe).color; };
    const tokens = Object.fromEntries(names.map((n) => [n, token(n)]));
    probe.remove();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const read = async (place) => {
        while (!$('[data-testid=place] .events')) await frame();
        const own = (s) => [...document.querySelectorAll(`[data-testid=map] ${s}[data-place=\"${place}\"]`)];
        return { year: text('[data-testid=year]'), day: text('[data-testid=day]'), name: text('[data-testid=place-name]'),
            relation: text('[data-testid=place-relation]'), standing: text('[data-testid=place-standing]'),
            why: text('[data-testid=why]') ?? '', swatch: cls($('[data-testid=place] .relation .area')), tokens,
            looks: [...own('.areas > g.area').map((g) => [cls(g), getComputedStyle(g.querySelector('.fill')).fill]),
                ...own('g.area.dot').map((g) => [cls(g), getComputedStyle(g.querySelector('.dot-fill')).stroke])] };
    };
    const done = arguments[arguments.length - 1], cases = arguments[0];
    (async () => { const all = [];
        for (const [query, place] of cases) {
            if (query !== null) { history.replaceState(null, '', query); dispatchEvent(new PopStateEvent('popstate')); await frame(); await frame(); await frame(); }
            all.push(await read(place));
        }
        return all; })().then(done)";

/// Reads the page for each of some cases, after going to its address if there is one to go to.
async fn read(page: &Page<'_>, cases: &[(Option<String>, u16)]) -> Outcome<Vec<Open>> {
    let found = page.client.execute_async(READ, vec![json!(cases)]).await?;
    serde_json::from_value(found).map_err(|e| Trouble::Failed(format!("the page answered something else: {e}")))
}

fn address(case: &Case) -> Outcome<String> {
    Ok(format!("?time={}&country={}", data::time(data::day(case.day)?), case.place))
}

/// How the page differs from a case, in sentences.
fn differences(case: &Case, open: &Open) -> Outcome<Vec<String>> {
    let (_, place) = data::place(case.place)?;
    let date = data::day(case.day)?;
    let class = case.class().name();
    let mut found = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            found.push(format!("{} {}: {what} ({})", case.place, case.day, case.why));
        }
    };
    expect(open.year == date.year().to_string(), format!("the year is {}", open.year));
    expect(open.day.is_none() == case.is_view_of_its_year(), format!("the day beside the year is {:?}", open.day));
    expect(open.name.as_deref() == Some(place.name(date)), format!("the panel names {:?}", open.name));
    expect(open.swatch.as_deref() == Some(class), format!("the panel's colour is {:?}, not {class}", open.swatch));
    let relation = open.relation.as_deref().unwrap_or_default();
    expect(says_relation(relation, case.standing, case.relation), format!("the panel says {relation:?}"));
    if let Some(tie) = case.tie_words() {
        expect(relation.ends_with(tie), format!("the panel says {relation:?}, not {tie:?}"));
    }
    let standing = open.standing.as_deref().unwrap_or_default();
    expect(says_standing(standing, case.standing), format!("the panel's standing is {standing:?}"));
    let token = open.tokens.get(class).map_or("", String::as_str);
    for (is, fill) in &open.looks {
        expect(is == class, format!("the map has the class {is}, not {class}"));
        expect(fill == token, format!("the map's colour is {fill}, and that of {class} is {token}"));
    }
    let span = place.span(date);
    let event = span.and_then(|s| if s.relation.is_some() { s.stance_event.or(s.cause) } else { s.cause });
    match event {
        Some(event) => {
            let title = &data::text(event)?.title;
            let told = title.split_whitespace().collect::<Vec<_>>().join(" ");
            expect(open.why.contains(&told), format!("the reason does not name {title:?}: {}", open.why));
        }
        None => expect(open.why.len() > "Why this colour?".len() + 10, format!("no reason is given: {}", open.why)),
    }
    Ok(found)
}

pub async fn every_hand_picked_case_is_so_on_the_map_and_in_the_panel(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open("").await?;
    let all: Vec<&Case> = cases::all().collect();
    let (number, mut with_land) = (all.len(), 0);
    let mut found = Vec::new();
    for batch in all.chunks(BATCH) {
        let asked = batch.iter().map(|case| Ok((Some(address(case)?), data::place(case.place)?.0.0)));
        let shown = read(page, &asked.collect::<Outcome<Vec<_>>>()?).await?;
        for (case, open) in batch.iter().zip(&shown) {
            with_land += usize::from(!open.looks.is_empty());
            found.extend(differences(case, open)?);
        }
    }
    if number < 90 || with_land < 80 {
        return failed(format!("there are only {number} cases, {with_land} of them with land on the map"));
    }
    none(found)
}

/// Cases that are opened as a reader opens them who was sent their address: those that the subject is known for.
const BY_ADDRESS: [(&str, &str, &str); 14] = [
    ("germany", "1922-12-31", "Rapallo"),
    ("germany", "1939-08-24", "23 August 1939"),
    ("germany", "1941-06-23", "22 June 1941"),
    ("yugoslavia", "1947-12-31", "1945"),
    ("yugoslavia", "1949-12-31", "1949"),
    ("egypt", "1970-12-31", "19"),
    ("egypt", "1973-12-31", "October War"),
    ("egypt", "1977-12-31", "1976"),
    ("somalia", "1977-12-31", "November 1977"),
    ("ethiopia", "1977-12-31", "1977"),
    ("israel", "1948-06-30", "1948"),
    ("israel", "1953-03-31", "1952"),
    ("israel", "1967-07-31", "10 June 1967"),
    ("israel", "1991-11-30", "18 October 1991"),
];

pub async fn an_address_opens_a_state_on_its_day_and_says_why(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    let mut found = Vec::new();
    for (place, day, word) in BY_ADDRESS {
        let Some(case) = cases::all().find(|c| (c.place, c.day) == (place, day)) else {
            found.push(format!("{place} {day} is no case any more"));
            continue;
        };
        page.open(&address(case)?).await?;
        let shown = read(page, &[(None, data::place(place)?.0.0)]).await?;
        let Some(open) = shown.first() else { return failed("the page shows nothing") };
        found.extend(differences(case, open)?);
        if !open.why.contains(word) {
            found.push(format!("{place} {day}: the reason does not name {word:?}: {}", open.why));
        }
    }
    none(found)?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn the_cases_meet_every_colour_of_the_map(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1945-08-10").await?;
    let colours: Vec<String> = page
        .ask(
            "return [...new Set([...document.querySelectorAll('.legend .scale .swatch .fill')].map((f) => getComputedStyle(f).fill))]",
            vec![],
        )
        .await?;
    // Ten classes, ten colours.
    same("different colours in the legend", colours.iter().collect::<BTreeSet<_>>().len(), 10)
}

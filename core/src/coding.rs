//! From effects of events to spans of tie and stance: the rules of the code book on order, periods and beginnings.

use crate::date::Date;
use crate::place::{EventIx, Span};
use crate::relation::{Relation, Stance, Standing, Tie};

/// What an event does to one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effect {
    /// The event.
    pub event: EventIx,
    /// The day on which it acts.
    pub date: Date,
    /// Order among the effects of one day.
    pub order: i32,
    /// The tie it sets, if any.
    pub tie: Option<Tie>,
    /// The stance it sets, if any.
    pub stance: Option<Stance>,
    /// What happens to the stance when a period ends.
    pub then: Option<Then>,
}

/// The end of a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Then {
    /// The day from which the stance is another.
    pub on: Date,
    /// The stance from then on; none for the one before the period.
    pub stance: Option<Stance>,
}

/// A stretch of one standing of a place, and the event of its first day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// First day.
    pub from: Date,
    /// The standing.
    pub standing: Standing,
    /// The event that tells of the change.
    pub event: Option<EventIx>,
}

/// What is wrong with the effects on one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodingError {
    /// The place has no tie and no stance on that day.
    NoRelation(EventIx, Standing),
    /// The effect sets what already holds.
    NoChange(EventIx),
    /// Two effects act on one day without an order between them.
    SameOrder(EventIx, EventIx),
}

/// The stance in force, the period that set it (by position of its effect) and the event that caused it.
#[derive(Clone, Copy, PartialEq)]
struct Held {
    stance: Stance,
    by: Option<usize>,
    event: Option<EventIx>,
}

/// What happens to a place at one moment, in order: a period ends, the standing changes, an effect acts.
enum Step {
    Ends(usize),
    Standing(Stretch),
    Acts(usize),
}

/// Works out the spans of a place from the stretches of its standing and the effects on it.
///
/// `stretches` are in order of date and begin on 7 November 1917. Periods end before anything else of the day, changes of standing
/// come next, effects follow in their order. When a period ends after another event has set the stance, nothing changes.
pub fn code(stretches: &[Stretch], effects: &[Effect], opening: Option<EventIx>) -> (Vec<Span>, Vec<CodingError>) {
    let mut errors = same_order(effects);
    let mut steps: Vec<(Date, u8, i32, Step)> = Vec::new();
    steps.extend(stretches.iter().map(|s| (s.from, 1, 0, Step::Standing(*s))));
    for (i, effect) in effects.iter().enumerate() {
        steps.push((effect.date, 2, effect.order, Step::Acts(i)));
        if let Some(then) = effect.then {
            steps.push((then.on, 0, 0, Step::Ends(i)));
        }
    }
    steps.sort_by_key(|(date, rank, order, _)| (*date, *rank, *order));

    let mut before: Vec<Option<Held>> = vec![None; effects.len()];
    let (mut standing, mut standing_event) = (Standing::Absent, None);
    let mut tie = Tie::None;
    let mut tie_event = opening;
    let mut held = Held { stance: Stance::Neutral, by: None, event: opening };
    let mut spans: Vec<Span> = Vec::new();
    for (date, _, _, step) in steps {
        match step {
            Step::Ends(i) => {
                let (Some(effect), Some(saved)) = (effects.get(i), before.get(i).copied().flatten()) else { continue };
                if held.by != Some(i) {
                    continue;
                }
                held = match effect.then.and_then(|t| t.stance) {
                    Some(stance) => Held { stance, by: None, event: Some(effect.event) },
                    None => Held { event: Some(effect.event), ..saved },
                };
            }
            Step::Standing(stretch) => {
                let begins = stretch.standing.has_relation() && !standing.has_relation();
                (standing, standing_event) = (stretch.standing, stretch.event);
                if begins {
                    let event = if date == Date::FIRST { opening } else { stretch.event };
                    (tie, tie_event) = (Tie::None, event);
                    held = Held { stance: Stance::Neutral, by: None, event };
                }
            }
            Step::Acts(i) => {
                let Some(effect) = effects.get(i) else { continue };
                if !standing.has_relation() {
                    errors.push(CodingError::NoRelation(effect.event, standing));
                    continue;
                }
                let new_tie = effect.tie.filter(|t| *t != tie);
                let new_stance = effect.stance.filter(|s| *s != held.stance);
                // A beginning may state what holds by default: it then says so on purpose. A period may restate the stance,
                // because its end still matters.
                let begins = stretches.iter().any(|s| s.from == date);
                if new_tie.is_none() && new_stance.is_none() && !begins && effect.then.is_none() {
                    errors.push(CodingError::NoChange(effect.event));
                }
                if let Some(set) = effect.tie {
                    (tie, tie_event) = (set, Some(effect.event));
                }
                if let Some(stance) = effect.stance {
                    if let Some(slot) = before.get_mut(i) {
                        *slot = Some(held);
                    }
                    held = Held { stance, by: Some(i), event: Some(effect.event) };
                }
            }
        }
        let relation = standing.has_relation().then_some(Relation { tie, stance: held.stance });
        let span = Span {
            from: date,
            standing,
            relation,
            cause: standing_event,
            stance_event: relation.and(held.event),
            tie_event: relation.and(tie_event),
        };
        push(&mut spans, span);
    }
    (spans, errors)
}

/// Adds a span, or lets it replace one of the same day; drops it if nothing that a reader sees has changed. The cause of a span is
/// what set the stance of its day if that changed, else the tie, else the standing.
fn push(spans: &mut Vec<Span>, mut span: Span) {
    let same_day = spans.last().is_some_and(|last| last.from == span.from);
    if same_day {
        spans.pop();
    }
    let before = spans.last().and_then(|last| Some((last.relation?, last.stance_event, last.standing)));
    if let Some(now) = span.relation {
        span.cause = match before {
            Some((b, _, _)) if b.stance == now.stance && b.tie != now.tie => span.tie_event.or(span.cause),
            Some((b, event, standing)) if b == now && (event == span.stance_event || standing != span.standing) => {
                span.cause
            }
            _ => span.stance_event.or(span.cause),
        };
    }
    match spans.last() {
        Some(last)
            if last.standing == span.standing
                && last.relation == span.relation
                && last.stance_event == span.stance_event => {}
        _ => spans.push(span),
    }
}

/// Pairs of effects of one day whose order is not told.
fn same_order(effects: &[Effect]) -> Vec<CodingError> {
    let mut errors = Vec::new();
    for (i, a) in effects.iter().enumerate() {
        for b in effects.iter().skip(i + 1) {
            if a.date == b.date && a.order == b.order {
                errors.push(CodingError::SameOrder(a.event, b.event));
            }
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn effect(event: u16, date: &str, stance: Stance) -> Effect {
        Effect { event: EventIx(event), date: day(date), order: 0, tie: None, stance: Some(stance), then: None }
    }

    fn sovereign() -> Vec<Stretch> {
        vec![Stretch { from: Date::FIRST, standing: Standing::Sovereign, event: None }]
    }

    fn stances(spans: &[Span]) -> Vec<(String, Stance, Option<u16>)> {
        spans.iter().filter_map(|s| s.relation.map(|r| (s.from.to_string(), r.stance, s.cause.map(|e| e.0)))).collect()
    }

    #[test]
    fn the_stance_before_returns_when_a_period_ends_and_the_end_is_the_cause() {
        let mut crisis = effect(1, "1962-10-14", Stance::Hostile);
        crisis.then = Some(Then { on: day("1962-11-20"), stance: None });
        let (spans, errors) = code(&sovereign(), &[effect(0, "1950-01-01", Stance::Strained), crisis], None);
        assert_eq!(errors, vec![]);
        assert_eq!(
            stances(&spans),
            vec![
                ("1917-11-07".into(), Stance::Neutral, None),
                ("1950-01-01".into(), Stance::Strained, Some(0)),
                ("1962-10-14".into(), Stance::Hostile, Some(1)),
                ("1962-11-20".into(), Stance::Strained, Some(1)),
            ]
        );
    }

    #[test]
    fn a_period_inside_a_period_gives_the_outer_one_back_its_end() {
        let mut rivalry = effect(0, "1950-01-01", Stance::Strained);
        rivalry.then = Some(Then { on: day("1970-01-01"), stance: Some(Stance::Cooperative) });
        let mut crisis = effect(1, "1961-08-13", Stance::Hostile);
        crisis.then = Some(Then { on: day("1961-11-01"), stance: None });
        let (spans, _) = code(&sovereign(), &[rivalry, crisis], None);
        assert_eq!(stances(&spans).last().cloned(), Some(("1970-01-01".into(), Stance::Cooperative, Some(0))));
    }

    #[test]
    fn the_end_of_a_period_changes_nothing_once_another_event_has_spoken() {
        let mut period = effect(0, "1950-01-01", Stance::Hostile);
        period.then = Some(Then { on: day("1960-01-01"), stance: None });
        let (spans, _) = code(&sovereign(), &[period, effect(1, "1955-01-01", Stance::Partner)], None);
        assert_eq!(stances(&spans).last().cloned(), Some(("1955-01-01".into(), Stance::Partner, Some(1))));
    }

    #[test]
    fn an_effect_on_a_dependency_is_an_error() {
        let colony = [Stretch { from: Date::FIRST, standing: Standing::Dependent, event: None }];
        let (_, errors) = code(&colony, &[effect(0, "1950-01-01", Stance::Hostile)], None);
        assert_eq!(errors, vec![CodingError::NoRelation(EventIx(0), Standing::Dependent)]);
    }

    #[test]
    fn an_effect_that_changes_nothing_is_an_error() {
        let (_, errors) = code(&sovereign(), &[effect(0, "1950-01-01", Stance::Neutral)], None);
        assert_eq!(errors, vec![CodingError::NoChange(EventIx(0))]);
    }

    #[test]
    fn two_effects_of_one_day_need_an_order() {
        let a = effect(0, "1950-01-01", Stance::Hostile);
        let mut b = effect(1, "1950-01-01", Stance::Ally);
        assert_eq!(code(&sovereign(), &[a, b], None).1, vec![CodingError::SameOrder(EventIx(0), EventIx(1))]);
        b.order = 1;
        let (spans, errors) = code(&sovereign(), &[a, b], None);
        assert_eq!(errors, vec![]);
        assert_eq!(stances(&spans).last().cloned(), Some(("1950-01-01".into(), Stance::Ally, Some(1))));
    }

    #[test]
    fn the_cause_of_a_day_is_what_set_the_stance_then_the_tie_then_the_standing() {
        let tied = |order| Effect { tie: Some(Tie::Full), stance: None, order, ..effect(2, "1950-01-01", Stance::War) };
        let hostile = effect(1, "1950-01-01", Stance::Hostile);
        let cause =
            |effects: &[Effect], stretches: &[Stretch]| code(stretches, effects, None).0.last().and_then(|s| s.cause);
        assert_eq!(cause(&[hostile, tied(1)], &sovereign()), Some(EventIx(1)));
        assert_eq!(cause(&[tied(1)], &sovereign()), Some(EventIx(2)));
        let mut exile = sovereign();
        exile.push(Stretch { from: day("1950-01-01"), standing: Standing::Exile, event: Some(EventIx(9)) });
        assert_eq!(cause(&[], &exile), Some(EventIx(9)));
        assert_eq!(cause(&[hostile, tied(1)], &exile), Some(EventIx(1)));
    }

    #[test]
    fn relations_go_on_in_exile_and_begin_anew_after_dependence() {
        let stretches = [
            Stretch { from: Date::FIRST, standing: Standing::Sovereign, event: None },
            Stretch { from: day("1940-06-10"), standing: Standing::Exile, event: Some(EventIx(5)) },
            Stretch { from: day("1941-01-01"), standing: Standing::Dependent, event: Some(EventIx(6)) },
            Stretch { from: day("1945-01-01"), standing: Standing::Sovereign, event: Some(EventIx(7)) },
        ];
        let (spans, errors) = code(&stretches, &[effect(0, "1930-01-01", Stance::Strained)], None);
        assert_eq!(errors, vec![]);
        let found: Vec<_> = spans.iter().map(|s| (s.standing, s.relation.map(|r| r.stance))).collect();
        assert_eq!(
            found,
            vec![
                (Standing::Sovereign, Some(Stance::Neutral)),
                (Standing::Sovereign, Some(Stance::Strained)),
                (Standing::Exile, Some(Stance::Strained)),
                (Standing::Dependent, None),
                (Standing::Sovereign, Some(Stance::Neutral)),
            ]
        );
        assert_eq!(spans.last().and_then(|s| s.stance_event), Some(EventIx(7)));
    }
}

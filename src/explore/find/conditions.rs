//! Conditions on what is found: kind, region, bloc, stance, grade, years.

use crate::browser;
use crate::components::part::Part;
use crate::explore::select::Select;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::address::time;
use atlas_core::date::{Date, Year};
use atlas_core::event::{Grade, Kind};
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::relation::Stance;
use atlas_core::search::filter::Filter;
use atlas_core::search::thing::Sort;
use atlas_core::settings::{Setting, Settings};
use atlas_core::texts::Texts;
use atlas_core::view::Action;
use yew::prelude::*;

/// What the reader wants to see of what was found.
#[derive(Clone, Default, PartialEq)]
pub struct Conditions {
    /// The sort that is shown alone.
    pub sort: Option<Sort>,
    kind: Option<Kind>,
    region: Option<Region>,
    /// Position in the list of blocs.
    bloc: Option<usize>,
    stance: Option<Stance>,
    grade: Option<Grade>,
    from: Option<Year>,
    to: Option<Year>,
}

impl Conditions {
    /// The conditions that are set. Blocs are known as soon as the texts are there.
    pub fn of(settings: &Settings, texts: Option<&Texts>) -> Conditions {
        let year = |setting| time(settings.get(setting).trim()).map(Date::year);
        let bloc = settings.get(Setting::FindBloc);
        Conditions {
            sort: Sort::from_name(settings.get(Setting::FindSort)),
            kind: Kind::from_name(settings.get(Setting::FindKind)),
            region: Region::from_name(settings.get(Setting::FindRegion)),
            bloc: texts.and_then(|texts| texts.blocs.iter().position(|one| one.id == bloc)),
            stance: Stance::from_name(settings.get(Setting::FindStance)),
            grade: Grade::from_name(settings.get(Setting::FindGrade)),
            from: year(Setting::FindFrom),
            to: year(Setting::FindTo),
        }
    }

    /// Whether there is any besides the sort.
    pub fn is_asking(&self) -> bool {
        Conditions { sort: None, ..self.clone() } != Conditions::default()
    }

    /// Hands a filter with the conditions to `ask`; stances of places are those of `date`.
    pub fn with_filter<T>(&self, record: &Record, texts: &Texts, date: Date, ask: impl FnOnce(&Filter) -> T) -> T {
        let bloc = self.bloc.and_then(|at| texts.blocs.get(at));
        let member = |place, day: Option<Date>| {
            bloc.is_none_or(|bloc| bloc.members.iter().any(|m| m.place == place && day.is_none_or(|day| m.holds(day))))
        };
        let lies = |place| self.region.is_none_or(|region| record.place(place).is_some_and(|p| p.region == region));
        let place = |place: PlaceIx, day: Option<Date>| lies(place) && member(place, day);
        let asks_place = self.region.is_some() || bloc.is_some();
        let years = (self.from.is_some() || self.to.is_some())
            .then(|| (self.from.unwrap_or(Year::FIRST), self.to.unwrap_or(Year::LAST)))
            .map(|(from, to)| (from.min(to), from.max(to)));
        ask(&Filter {
            sorts: &[],
            kinds: self.kind.as_slice(),
            grades: self.grade.as_slice(),
            place: asks_place.then_some(&place),
            stances: self.stance.is_some().then_some((self.stance.as_slice(), date)),
            years,
        })
    }
}

/// What can be asked besides the sort.
const ASKED: [Setting; 7] = [
    Setting::FindKind,
    Setting::FindRegion,
    Setting::FindBloc,
    Setting::FindStance,
    Setting::FindGrade,
    Setting::FindFrom,
    Setting::FindTo,
];

/// The controls of the conditions.
#[derive(PartialEq)]
pub struct Narrow {
    /// The words.
    pub words: Words,
    /// The texts, for the blocs.
    pub texts: Shared<Texts>,
    /// The conditions.
    pub conditions: Conditions,
    /// Whether a year was typed that is none.
    pub wrong: UseStateHandle<bool>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

impl Part for Narrow {
    fn show(&self) -> Html {
        let words = &self.words;
        let now = &self.conditions;
        let set = |setting| self.dispatch.reform(move |value: String| Action::Set(setting, value));
        let option = |name: &'static str, text: &str| (AttrValue::Static(name), AttrValue::from(text.to_string()));
        let name = |name: Option<&'static str>| AttrValue::Static(name.unwrap_or_default());
        let kinds = Kind::ALL.iter().map(|kind| option(kind.name(), words.kind(*kind))).collect::<Vec<_>>();
        let regions = Region::ALL.iter().map(|region| option(region.name(), words.region(*region))).collect::<Vec<_>>();
        let stances =
            Stance::ALL.iter().rev().map(|stance| option(stance.name(), words.stance(*stance))).collect::<Vec<_>>();
        let grades = Grade::ALL.iter().map(|grade| option(grade.name(), words.grade(*grade))).collect::<Vec<_>>();
        let blocs = self.texts.blocs.iter();
        let blocs = blocs.map(|bloc| (bloc.id.clone().into(), bloc.name.clone().into())).collect::<Vec<_>>();
        let bloc = now.bloc.and_then(|at| self.texts.blocs.get(at)).map_or("", |bloc| &bloc.id).to_string().into();
        let clear = {
            let dispatch = self.dispatch.clone();
            move |_: MouseEvent| ASKED.iter().for_each(|asked| dispatch.emit(Action::Set(*asked, String::new())))
        };
        let choice = |label: Word, testid: &'static str, options, chosen: AttrValue, setting| {
            let (label, on_choice) = (words.get(label), set(setting));
            Select { words: words.clone(), label, testid, options, chosen, all: None, on_choice }.node()
        };
        let field = |label: Word, testid: &'static str, value: Option<Year>, setting| {
            let (set, wrong) = (set(setting), self.wrong.clone());
            let onchange = move |e: Event| {
                let text = browser::value_of(&e).unwrap_or_default().trim().to_string();
                let is_year = text.is_empty() || time(&text).is_some();
                wrong.set(!is_year);
                if is_year {
                    set.emit(text);
                }
            };
            html! {
                <label class="year-label">{ words.get(label) }<input type="text" inputmode="numeric" size="4" maxlength="4" autocomplete="off" class="year-field" data-testid={testid} value={value.map(|y| y.to_string())} {onchange} /></label>
            }
        };
        html! {
            <details class="narrow" open={now.is_asking()}>
                <summary>{ words.get(Word::FindNarrow) }</summary>
                <div class="choice">
                    { choice(Word::FindKind, "find-kind", kinds, name(now.kind.map(Kind::name)), Setting::FindKind) }
                    { choice(Word::ColumnRegion, "find-region", regions, name(now.region.map(Region::name)), Setting::FindRegion) }
                    { choice(Word::FindBloc, "find-bloc", blocs, bloc, Setting::FindBloc) }
                    { choice(Word::FindStance, "find-stance", stances, name(now.stance.map(Stance::name)), Setting::FindStance) }
                    { choice(Word::FindGrade, "find-grade", grades, name(now.grade.map(Grade::name)), Setting::FindGrade) }
                    { field(Word::FindFrom, "find-from", now.from, Setting::FindFrom) }
                    { field(Word::FindTo, "find-to", now.to, Setting::FindTo) }
                    if *self.wrong { <p class="caution" role="alert">{ words.get(Word::YearWrong) }</p> }
                    if now.is_asking() { <button type="button" class="chip" data-testid="find-clear" onclick={clear}>{ words.get(Word::FindClear) }</button> }
                </div>
            </details>
        }
    }
}

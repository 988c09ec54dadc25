//! Chooses states one by one: those chosen, each with a button that takes it out, and a field that finds others by name.

use crate::browser;
use crate::components::icon::{Icon, icon};
use crate::hooks::use_refocus;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::pick::pick;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// At most so many states are offered.
const OFFERED: usize = 8;

/// Properties of [`StatePicker`].
#[derive(Properties, PartialEq)]
pub struct StatePickerProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view, whose states are the chosen ones.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
    /// No more than so many can be chosen.
    pub most: usize,
}

/// The chosen states and the field.
#[component]
pub fn StatePicker(props: &StatePickerProps) -> Html {
    let StatePickerProps { record, view, dispatch, most } = props;
    let words = use_words();
    let (typed, at) = (use_state_eq(String::new), use_state_eq(|| 0usize));
    let field = use_node_ref();
    // A button that takes out its state goes with it, and the field takes its focus.
    let removed = use_mut_ref(|| false);
    let chosen: Vec<String> = view.states.iter().map(|place| place.0.to_string()).collect();
    use_refocus(&field, &chosen.join(" "), &removed);
    let mut found = pick(record, &words, &typed, view.date, &view.states);
    found.truncate(OFFERED);
    let at_now = (*at).min(found.len().saturating_sub(1));
    let add = {
        let (typed, at, dispatch) = (typed.clone(), at.clone(), dispatch.clone());
        Callback::from(move |place: PlaceIx| {
            typed.set(String::new());
            at.set(0);
            dispatch.emit(Action::ToggleState(place));
        })
    };
    let key = {
        let (found, add, at, typed) = (found.clone(), add.clone(), at.clone(), typed.clone());
        let (record, words, view) = (record.clone(), words.clone(), view.clone());
        move |e: KeyboardEvent| {
            // Who types faster than the list is drawn means the first of what is in the field.
            let now = browser::value_of(&e).unwrap_or_default();
            let (found, at_now) = if now == *typed {
                (found.clone(), at_now)
            } else {
                (pick(&record, &words, &now, view.date, &view.states), 0)
            };
            match e.key().as_str() {
                "ArrowDown" => at.set((at_now + 1).min(found.len().saturating_sub(1))),
                "ArrowUp" => at.set(at_now.saturating_sub(1)),
                "Enter" => found.get(at_now).into_iter().for_each(|place| add.emit(*place)),
                "Escape" => typed.set(String::new()),
                _ => return,
            }
            e.prevent_default();
        }
    };
    let write = {
        let (typed, at) = (typed.clone(), at.clone());
        move |e: InputEvent| {
            typed.set(browser::value_of(&e).unwrap_or_default());
            at.set(0);
        }
    };
    let offers = found.iter().enumerate().map(|(i, place)| {
        let (place, add) = (*place, add.clone());
        let name = words.name(record, place, view.date);
        let present = words.present(record, place).filter(|present| *present != name);
        // The focus stays in the field.
        let stay = |e: PointerEvent| e.prevent_default();
        html! {
            <li key={place.0} id={format!("offer-{i}")} role="option" aria-selected={(i == at_now).to_string()} data-offer={place.0.to_string()}
                onpointerdown={stay} onclick={move |_: MouseEvent| add.emit(place)}>
                { name }if let Some(present) = present { <span class="quiet">{ " " }{ present }</span> }
            </li>
        }
    });
    let chips = view.states.iter().map(|place| {
        let place = *place;
        let name = words.name(record, place, view.date);
        let (dispatch, removed) = (dispatch.clone(), removed.clone());
        let take_out = move |_: MouseEvent| {
            *removed.borrow_mut() = true;
            dispatch.emit(Action::ToggleState(place));
        };
        html! {
            <li key={place.0} class="picked-one">{ name }
                <button type="button" aria-label={words.with(Word::PickRemove, &[("name", name)])} data-remove={place.0.to_string()} onclick={take_out}>{ icon(Icon::Close) }</button>
            </li>
        }
    });
    let open = !typed.trim().is_empty();
    let on_blur = {
        let (typed, removed) = (typed.clone(), removed.clone());
        move |_: FocusEvent| {
            *removed.borrow_mut() = false;
            typed.set(String::new());
        }
    };
    html! {
        <div class="picker">
            if !view.states.is_empty() { <ul class="picked-ones" aria-label={words.get(Word::PickList)} data-testid="chips">{ for chips }</ul> }
            if view.states.len() < *most {
                <div class="pick">
                    <input ref={field} type="search" role="combobox" autocomplete="off" data-testid="pick" placeholder={words.get(Word::PickAdd)} aria-label={words.get(Word::PickAdd)}
                        aria-expanded={open.to_string()} aria-controls="offers" aria-autocomplete="list" aria-activedescendant={(open && !found.is_empty()).then(|| format!("offer-{at_now}"))}
                        value={(*typed).clone()} oninput={write} onkeydown={key} onblur={on_blur} />
                    if open && found.is_empty() { <p id="offers" class="offers quiet" role="status">{ words.get(Word::PickNone) }</p> }
                    if open && !found.is_empty() { <ul id="offers" class="offers" role="listbox" aria-label={words.get(Word::PickAdd)}>{ for offers }</ul> }
                </div>
            }
        </div>
    }
}

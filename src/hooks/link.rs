//! The link between the atlas and what stands beside the map: each tells the other the address of its view.

use crate::browser::{self, Channel};
use crate::bundle;
use crate::shared::Shared;
use crate::state::Dispatch;
use atlas_core::address::{decode, encode};
use atlas_core::choices::Tab;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// The atlas's end: loads what stands beside the map when it is first wanted, hands it the record, tells it each view, and shows the views
/// that it wants.
#[hook]
pub fn use_explore(record: &Shared<Record>, view: &View, dispatch: &Dispatch) {
    use_effect_with(view.tab != Tab::Map && !view.embed, |wanted| {
        if *wanted {
            browser::load_explore();
        }
    });
    let shown = use_mut_ref(String::new);
    let query = encode(view, record);
    shown.replace(query.clone());
    use_effect_with(query, |query| browser::tell(Channel::Shown, query));
    let (record, dispatch) = (record.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let begun = browser::hear(Channel::Begun, move |_| {
            browser::hand_over(bundle::record_bytes());
            browser::tell(Channel::Shown, &shown.borrow());
        });
        let wanted = browser::hear(Channel::Wanted, move |query| {
            let (view, _) = decode(&query, &record);
            dispatch.emit(Action::Adopt(Box::new(view)));
        });
        move || drop((begun, wanted))
    });
}

/// The other end: the view that the atlas shows, and a dispatch that asks it for another.
#[hook]
pub fn use_atlas(record: &Shared<Record>, query: &str) -> (View, Dispatch) {
    let view = {
        let record = record.clone();
        let query = query.to_string();
        use_state_eq(move || decode(&query, &record).0)
    };
    {
        let (record, setter) = (record.clone(), view.setter());
        use_effect_with((), move |()| {
            let shown = browser::hear(Channel::Shown, move |query| setter.set(decode(&query, &record).0));
            // The view may have changed since the address was read, which follows it late.
            browser::tell(Channel::Begun, "");
            move || drop(shown)
        });
    }
    // The latest view, so that two actions in one go do not undo each other.
    let latest = use_mut_ref(View::default);
    latest.replace((*view).clone());
    let dispatch = {
        let (record, setter) = (record.clone(), view.setter());
        use_callback((), move |action: Action, ()| {
            let next = latest.borrow().apply(&action);
            latest.replace(next.clone());
            browser::tell(Channel::Wanted, &encode(&next, &record));
            setter.set(next);
        })
    };
    ((*view).clone(), dispatch)
}

/// Places that the pointer or the focus rests on, on either side; and a callback that tells the other side.
#[hook]
pub fn use_lit(record: &Shared<Record>) -> (Vec<PlaceIx>, Callback<Vec<PlaceIx>>) {
    let lit = use_state_eq(Vec::new);
    {
        let (record, setter) = (record.clone(), lit.setter());
        use_effect_with((), move |()| {
            let heard = browser::hear(Channel::Lit, move |ids| {
                setter.set(ids.split('~').filter_map(|id| record.find_place(id)).collect());
            });
            move || drop(heard)
        });
    }
    let tell = {
        let record = record.clone();
        use_callback((), move |places: Vec<PlaceIx>, ()| {
            let ids: Vec<&str> = places.iter().filter_map(|p| record.place(*p)).map(|p| p.id.as_str()).collect();
            browser::tell(Channel::Lit, &ids.join("~"));
        })
    };
    ((*lit).clone(), tell)
}

/// The map's end of it: tells the other side where the pointer or the keys are, and gives the places to outline, which are the reader's own
/// or those of the other side.
#[hook]
pub fn use_pointed(record: &Shared<Record>, here: Option<PlaceIx>) -> Vec<PlaceIx> {
    let (lit, tell) = use_lit(record);
    use_effect_with(here, move |here| tell.emit(here.iter().copied().collect()));
    here.map_or(lit, |here| vec![here])
}

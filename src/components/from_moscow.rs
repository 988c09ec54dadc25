//! Lines from Moscow to the places that the events of the year concern: thicker for more events, warm towards Moscow, cool and dashed
//! away from it. They lead to the panels of their places.

use super::scene::SceneProps;
use crate::words::Word;
use atlas_core::from_moscow::{lines, path, thickness};
use atlas_core::path::fixed;
use yew::prelude::*;

/// The lines as they are drawn; nothing unless they are asked for. Where they lead does not change while the globe turns.
#[hook]
pub fn use_from_moscow(props: &SceneProps) -> Html {
    let SceneProps { words, record, date, .. } = props;
    let key = (props.lines, record.clone(), props.snapshot.clone(), props.texts.clone(), *date);
    let lines = use_memo(
        key,
        |(wanted, record, snapshot, texts, date)| {
            if *wanted { lines(record, snapshot, texts.as_deref(), *date) } else { Vec::new() }
        },
    );
    let all = lines.iter().map(|line| {
        let d = AttrValue::from(path(line.to, props.disc.as_ref()));
        let class = match line.steps {
            1.. => "way towards",
            0 => "way",
            _ => "way away",
        };
        let events = words.count(Word::Events, line.events, ("", ""));
        let said = [words.name(record, line.place, *date), ": ", &events].concat();
        html! {
            <g key={line.place.0} {class} data-place={line.place.0.to_string()}>
                <title>{ said }</title>
                <path class="casing" d={d.clone()} />
                <path class="line" {d} stroke-width={fixed(thickness(line.events), 1)} />
            </g>
        }
    });
    html! { if !lines.is_empty() { <g class="ways">{ for all }</g> } }
}

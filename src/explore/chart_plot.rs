//! The drawing of the chart: layers, axes, the line of the year shown, and the card under the pointer.

use crate::components::swatch::swatch;
use crate::hooks::{Spot, use_card, use_frame, use_spot};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::axis::Axis;
use atlas_core::chart::Layer;
use atlas_core::date::Year;
use atlas_core::frame::{Frame, Pixels};
use atlas_core::path::fixed;
use atlas_core::plot::Plane;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Room for the numbers at the left, and for half a year's number at the right, in pixels.
const LEFT: f64 = 30.0;
const RIGHT: f64 = 14.0;
/// Room above and below the drawing.
const TOP: f64 = 8.0;
const FOOT: f64 = 22.0;
/// Width of a letter of a name on average, and height of its line, in pixels.
const LETTER: f64 = 6.6;
const LINE: f64 = 17.0;

fn px(value: f64) -> String {
    fixed(value, 1)
}

/// Properties of [`Plot`].
#[derive(Properties, PartialEq)]
pub struct PlotProps {
    /// The layers from the bottom.
    pub stack: Shared<Vec<Layer>>,
    /// Their colours and names.
    pub names: Vec<(&'static str, String)>,
    /// The largest number.
    pub most: u16,
    /// The view.
    pub view: View,
    /// Called with the layer and the year whose states shall stand out.
    pub light: Callback<Option<(usize, Year)>>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// What the pointer is on.
#[derive(Clone, Copy, PartialEq)]
struct Under {
    year: Year,
    layer: Option<usize>,
    at: Pixels,
}

/// The drawing.
#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let PlotProps { stack, names, most, view, light, dispatch } = props;
    let words = use_words();
    let node = use_node_ref();
    let frame = use_frame(&node);
    let (first, last) = view.years();
    let plane = Plane {
        axis: Axis::new(first, last, frame.width() - LEFT - RIGHT),
        height: (frame.height() - TOP - FOOT).max(1.0),
        most: *most,
    };
    let under = use_state_eq(|| None::<Under>);
    let on_spot = {
        let (under, stack, light, dispatch) = (under.clone(), stack.clone(), light.clone(), dispatch.clone());
        let shown = view.year();
        Callback::from(move |spot: Option<Spot>| {
            let Some(spot) = spot else {
                under.set(None);
                return light.emit(None);
            };
            let year = plane.axis.nearest_year(spot.at.x - LEFT);
            let layer = plane.layer_at(&stack, year, spot.at.y - TOP);
            if spot.pressed && year != shown {
                dispatch.emit(Action::SetYear(year));
            }
            let now = Under { year, layer, at: spot.at };
            if under.as_ref().map(|u| (u.year, u.layer)) != Some((year, layer)) {
                light.emit(layer.map(|layer| (layer, year)));
            }
            under.set(Some(now));
        })
    };
    let listen = use_spot(&node, on_spot);
    let drawn = use_memo((stack.clone(), plane), |(stack, plane)| {
        stack.iter().map(|layer| plane.outline(layer)).collect::<Vec<String>>()
    });
    let areas = names.iter().zip(drawn.iter()).enumerate().map(|(i, ((class, _), d))| {
        let faded = under.as_ref().is_some_and(|u| u.layer.is_some_and(|layer| layer != i));
        html! {
            <g key={i} class={classes!("area", *class, faded.then_some("faded"))} data-layer={i.to_string()}>
                <path class="fill" d={d.clone()} /><path class="texture" fill={format!("url(#s-stance-{class})")} d={d.clone()} />
            </g>
        }
    });
    let labels = names.iter().zip(stack.iter()).enumerate().filter_map(|(i, ((_, name), layer))| {
        let (x, y) = plane.name_spot(layer, name.chars().count() as f64 * LETTER, LINE)?;
        Some(html! { <text key={i} class="layer-name" x={px(x)} y={px(y + 4.0)}>{ name }</text> })
    });
    let width = plane.axis.width();
    let lines = plane.numbers().into_iter().map(|n| {
        let y = plane.y(n);
        html! {
            <g key={n} class="rung"><path d={format!("M0 {}h{}", px(y), px(width))} /><text x="-6" y={px(y + 4.0)}>{ n.to_string() }</text></g>
        }
    });
    let ticks = plane.axis.ticks().into_iter().map(|(year, x)| {
        html! {
            <g key={year.index()} class="tick"><path d={format!("M{} {}v4", px(x), px(plane.height))} /><text x={px(x)} y={px(plane.height + 17.0)}>{ year.to_string() }</text></g>
        }
    });
    let mark = |date| format!("M{} 0v{}", px(plane.axis.x_of(date).max(0.0).min(width)), px(plane.height));
    let now = mark(view.date);
    let label = words.with(Word::ChartLabel, &[("year", &view.year().to_string())]);
    html! {
        <div ref={node} class={classes!("plot", view.patterns.then_some("patterned"))} role="img" aria-label={label} data-testid="plot"
            onpointerdown={listen.down} onpointermove={listen.moved} onpointerup={listen.up} onpointerleave={listen.leave.clone()} onpointercancel={listen.leave}>
            <svg aria-hidden="true"><g transform={format!("translate({} {})", px(LEFT), px(TOP))}>
                <g>{ for lines }</g>
                <g class="layer-areas">{ for areas }</g>
                <g>{ for ticks }</g>
                if let Some(under) = *under { <path class="pointed-year" d={mark(under.year.view_date())} /> }
                <path class="year-casing" d={now.clone()} /><path class="year-line" d={now} />
                <g>{ for labels }</g>
            </g></svg>
            if let Some(under) = *under { <Card {frame} {under} stack={stack.clone()} names={names.clone()} /> }
        </div>
    }
}

/// Properties of [`Card`].
#[derive(Properties, PartialEq)]
struct CardProps {
    frame: Frame,
    under: Under,
    stack: Shared<Vec<Layer>>,
    names: Vec<(&'static str, String)>,
}

/// The numbers of the year under the pointer, in the order in which the layers lie.
#[component]
fn Card(props: &CardProps) -> Html {
    let node = use_node_ref();
    use_card(&node, Some(props.under.at), props.frame);
    let under = props.under;
    let rows = props.names.iter().zip(props.stack.iter()).enumerate().rev().filter_map(|(i, ((class, name), layer))| {
        let count = layer.count(under.year);
        let row = || html! {
            <li key={i} class={classes!((under.layer == Some(i)).then_some("on"))}>{ swatch(class, None) }<span>{ name }</span><span class="scale-count">{ count.to_string() }</span></li>
        };
        (count > 0).then(row)
    });
    html! {
        <div ref={node} class="tooltip plot-card" data-testid="plot-card">
            <p class="tooltip-name">{ under.year.to_string() }</p>
            <ul>{ for rows }</ul>
        </div>
    }
}

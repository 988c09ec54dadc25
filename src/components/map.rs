//! The map: the scene in one group that is moved and scaled, what is under the pointer, and the buttons.

use super::divider::{Divider, MIDDLE, parted};
use super::icon::{Icon, icon};
use super::relation_words::describe;
use super::scene::Scene;
use super::tooltip::Tooltip;
use crate::drawings::Drawings;
use crate::hooks::{Click, Hit, use_detail, use_frame, use_gestures, use_glide};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::layer::Paint;
use atlas_core::legend::Class;
use atlas_core::outline::project_point;
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::projection::{MapPoint, WORLD_HEIGHT, WORLD_WIDTH};
use atlas_core::record::Record;
use atlas_core::snapshot::Snapshot;
use atlas_core::topology::STEPS_PER_DEGREE;
use atlas_core::view::{Action, View};
use atlas_core::viewport::Viewport;
use atlas_core::walk::{Direction, next};
use std::cell::RefCell;
use yew::prelude::*;

/// From this scale on the finer outlines are fetched: shortly before they are needed.
const FETCH_DETAIL_SCALE: f64 = 1.6;
/// A chosen place that lies outside is flown to and magnified at least so much.
const FLIGHT_SCALE: f64 = 2.5;
/// A chosen place this near to the edge of the box, in pixels, counts as outside.
const FLIGHT_MARGIN: f64 = 30.0;
/// What the keys and buttons zoom by.
const ZOOM_STEP: f64 = 1.6;
/// Where the walk by keys begins: Moscow, in degrees.
const MOSCOW: (f64, f64) = (37.6, 55.8);

/// Properties of [`Map`].
#[derive(Properties, PartialEq)]
pub struct MapProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// How the day is painted.
    pub paint: Shared<Paint>,
    /// How another day is painted that takes the left part of the map.
    #[prop_or_default]
    pub before: Option<Shared<Paint>>,
    /// The class whose states stand out.
    pub lit: Option<Class>,
    /// Called with the class under the pointer, so that the legend can mark it.
    pub on_class: Callback<Option<Class>>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The map.
#[component]
pub fn Map(props: &MapProps) -> Html {
    let MapProps { record, view, dispatch, .. } = props;
    let words = use_words();
    let (date, viewport) = (view.date, view.viewport);
    let node = use_node_ref();
    let world = use_node_ref();
    let frame = use_frame(&node);
    let hover = use_state_eq(|| None::<Hit>);
    let glides = use_mut_ref(|| false);
    let drawings = use_memo(record.clone(), |record| RefCell::new(Drawings::new(&record.overview)));
    let detail = use_detail(viewport.scale() > FETCH_DETAIL_SCALE);
    let refined = detail.ready().is_some();
    if let Some(part) = detail.ready() {
        drawings.borrow_mut().refine(part);
    }
    let snapshot = use_memo((record.clone(), record.epoch(date)), |(record, epoch)| Snapshot::of(record, *epoch));
    let snapshot = Shared::from(snapshot);
    let other = props.before.as_ref().map_or(date, |paint| paint.date);
    let land_before = use_memo((record.clone(), record.epoch(other)), |(record, epoch)| Snapshot::of(record, *epoch));
    let divider = use_state_eq(|| MIDDLE);

    let on_hit = {
        let (hover, on_class, record) = (hover.setter(), props.on_class.clone(), record.clone());
        use_callback(props.paint.clone(), move |hit: Option<Hit>, paint| {
            on_class.emit(hit.map(|h| paint.class(&record, h.place)));
            hover.set(hit);
        })
    };
    let on_click = {
        let (dispatch, record) = (dispatch.clone(), record.clone());
        use_callback(view.place, move |click: Click, open| match click {
            Click::Place(place) => dispatch.emit(Action::OpenPlace(Some(place))),
            Click::Event(ix) => {
                if let Some(event) = record.event(ix) {
                    // Beside the panel of a place that it does not concern, the event would not be seen.
                    if open.is_some_and(|open| !event.places.contains(&open)) {
                        dispatch.emit(Action::OpenPlace(None));
                    }
                    dispatch.emit(Action::OpenEvent(ix, event.date));
                }
            }
            Click::Nothing => dispatch.emit(Action::OpenPlace(None)),
        })
    };
    let gestures = use_gestures(&node, viewport, frame, dispatch, on_hit, on_click);

    let show = {
        let (dispatch, glides) = (dispatch.clone(), glides.clone());
        Callback::from(move |viewport: Viewport| {
            *glides.borrow_mut() = true;
            dispatch.emit(Action::SetViewport(viewport));
        })
    };
    {
        let (snapshot, show) = (snapshot.clone(), show.clone());
        use_effect_with(view.place, move |place| {
            let Some(land) = place.and_then(|p| snapshot.land(p)) else { return };
            let point = MapPoint { x: f64::from(land.anchor.0), y: f64::from(land.anchor.1) };
            if !frame.holds(frame.pixels_of(&viewport, point), FLIGHT_MARGIN) {
                show.emit(viewport.fly_to(point, FLIGHT_SCALE));
            }
        });
    }
    let (x, y) = viewport.offset();
    let (x, y, scale) = (fixed(x, 0), fixed(y, 0), fixed(viewport.scale(), 3));
    use_glide(&world, &format!("translate({x}px,{y}px) scale({scale})"), glides.replace(false));

    let key = {
        let (hover, record, show, snapshot, dispatch) =
            (hover.clone(), record.clone(), show.clone(), snapshot.clone(), dispatch.clone());
        move |e: KeyboardEvent| {
            if e.ctrl_key() || e.alt_key() || e.meta_key() {
                return;
            }
            let direction = match e.key().as_str() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                "+" | "=" => return show.emit(viewport.zoom_about(viewport.centre(), ZOOM_STEP)),
                "-" => return show.emit(viewport.zoom_about(viewport.centre(), 1.0 / ZOOM_STEP)),
                "0" => return show.emit(Viewport::WORLD),
                "Enter" => return hover.iter().for_each(|hit| dispatch.emit(Action::OpenPlace(Some(hit.place)))),
                _ => return,
            };
            e.prevent_default();
            let here = hover.as_ref().map(|hit| hit.place);
            if let Some((place, at)) = walk(&record, &snapshot, here, direction) {
                let mut viewport = viewport;
                if !frame.holds(frame.pixels_of(&viewport, at), FLIGHT_MARGIN) {
                    viewport = viewport.fly_to(at, viewport.scale());
                    show.emit(viewport);
                }
                hover.set(Some(Hit { place, occupier: None, at: frame.pixels_of(&viewport, at) }));
            }
        }
    };
    let to = |viewport: Viewport| show.reform(move |_: MouseEvent| viewport);
    let blur = {
        let hover = hover.clone();
        move |_: FocusEvent| hover.set(None)
    };
    let said = hover
        .as_ref()
        .map(|hit| format!("{}: {}", words.name(record, hit.place, date), describe(&words, record, hit.place, date)))
        .unwrap_or_default();
    let (drawings, pointed) = (Shared::from(drawings), hover.as_ref().map(|hit| hit.place));
    let scene = |paint: &Shared<Paint>, snapshot: Shared<Snapshot>| {
        html! {
            <Scene record={record.clone()} paint={paint.clone()} {snapshot} date={paint.date} detail={viewport.detail()} {refined}
                unit={frame.unit(&viewport)} drawings={drawings.clone()} chosen={view.place} {pointed} />
        }
    };
    let now = scene(&props.paint, snapshot);
    let drawn = match &props.before {
        Some(paint) => parted(&frame, &viewport, *divider, scene(paint, Shared::from(land_before)), now),
        None => now,
    };
    let on_divide = use_callback(divider.setter(), |at, divider| divider.set(at));
    html! {
        <div class="map-box">
            <div ref={node} class={classes!("map", view.patterns.then_some("patterned"), view.playing.then_some("playing"))} tabindex="0"
                role="application" aria-label={words.get(Word::MapLabel)} data-testid="map" data-lit={props.lit.map(Class::name)}
                onpointerdown={gestures.down} onpointermove={gestures.moved} onpointerup={gestures.up} onpointercancel={gestures.cancel}
                onpointerleave={gestures.leave} onclick={gestures.click} ondblclick={gestures.double} onkeydown={key} onblur={blur}>
                <svg viewBox={format!("0 0 {} {}", WORLD_WIDTH as i32, WORLD_HEIGHT.round() as i32)} aria-hidden="true">
                    <g ref={world} transform={format!("translate({x} {y}) scale({scale})")}>
                        { drawn }
                    </g>
                </svg>
            </div>
            <p class="hidden" role="status">{ said }</p>
            if props.before.is_some() { <Divider at={*divider} on_move={on_divide} /> }
            if let Some(hit) = *hover { <Tooltip record={record.clone()} paint={props.paint.clone()} {hit} other={view.other} {frame} /> }
            <div class="zoom" role="group" aria-label={words.get(Word::Zoom)}>
                <button type="button" aria-label={words.get(Word::ZoomIn)} title={words.get(Word::ZoomIn)} onclick={to(viewport.zoom_about(viewport.centre(), ZOOM_STEP))}>{ icon(Icon::Plus) }</button>
                <button type="button" aria-label={words.get(Word::ZoomOut)} title={words.get(Word::ZoomOut)} onclick={to(viewport.zoom_about(viewport.centre(), 1.0 / ZOOM_STEP))}>{ icon(Icon::Minus) }</button>
                <button type="button" aria-label={words.get(Word::ZoomWorld)} title={words.get(Word::ZoomWorld)} onclick={to(Viewport::WORLD)}>{ icon(Icon::World) }</button>
            </div>
        </div>
    }
}

/// The next place in a direction, and where it is. The walk begins in Moscow.
fn walk(
    record: &Record,
    snapshot: &Snapshot,
    here: Option<PlaceIx>,
    direction: Direction,
) -> Option<(PlaceIx, MapPoint)> {
    let anchors: Vec<(PlaceIx, (i32, i32))> =
        record.each_place().filter_map(|(ix, _)| Some((ix, snapshot.land(ix)?.anchor))).collect();
    let steps = |degrees: f64| (degrees * STEPS_PER_DEGREE).round() as i32;
    let moscow = || project_point((steps(MOSCOW.0), steps(MOSCOW.1)));
    let from = here.and_then(|p| snapshot.land(p)).map_or_else(moscow, |land| land.anchor);
    let place = next(from, direction, &anchors)?;
    let (x, y) = snapshot.land(place)?.anchor;
    Some((place, MapPoint { x: f64::from(x), y: f64::from(y) }))
}

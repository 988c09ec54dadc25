//! The map: the scene in one group that is moved and scaled, what is under the pointer, and the buttons.

use super::divider::{MIDDLE, divider, parted};
use super::icon::{Icon, icon};
use super::projections::projections;
use super::relation_words::describe;
use super::scene::Scene;
use super::tooltip::Tooltip;
use crate::drawings::Drawings;
use crate::hooks::{
    Click, Hit, use_card, use_detail, use_flight, use_frame, use_gestures, use_glide, use_pointed, use_watch,
};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::camera::Camera;
use atlas_core::choices::ProjectionKind;
use atlas_core::layer::Paint;
use atlas_core::legend::Class;
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
use atlas_core::project::{MOSCOW, carried};
use atlas_core::projection::{MapPoint, WORLD_HEIGHT, WORLD_WIDTH, project};
use atlas_core::record::Record;
use atlas_core::settings::Setting;
use atlas_core::snapshot::Snapshot;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use atlas_core::viewport::Detail;
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

/// Properties of [`Map`].
#[derive(Properties, PartialEq)]
pub struct MapProps {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The texts, once they are there.
    pub texts: Option<Shared<Texts>>,
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
    let MapProps { words, record, view, dispatch, .. } = props;
    // Of two days compared by their change, the land is that of the later one.
    let (date, camera) = (props.paint.date, view.camera());
    let node = use_node_ref();
    let world = use_node_ref();
    let frame = use_frame(&node).fitting(camera.kind);
    let hover = use_state_eq(|| None::<Hit>);
    let pointed = use_pointed(record, hover.as_ref().map(|hit| hit.place));
    let glides = use_mut_ref(|| false);
    let drawings = use_memo(record.clone(), |record| RefCell::new(Drawings::new(record)));
    let detail = use_detail(camera.viewport.scale() > FETCH_DETAIL_SCALE);
    let refined = detail.ready().is_some();
    if let Some(part) = detail.ready() {
        drawings.borrow_mut().refine(part);
    }
    let snapshot = use_memo((record.clone(), record.epoch(date)), |(record, epoch)| Snapshot::of(record, *epoch));
    let snapshot = Shared::from(snapshot);
    let other = props.before.as_ref().map_or(date, |paint| paint.date);
    let land_before = use_memo((record.clone(), record.epoch(other)), |(record, epoch)| Snapshot::of(record, *epoch));
    let divided = view.settings.get(Setting::Divide).parse().ok().filter(|at| *at <= 100).unwrap_or(MIDDLE);

    let on_hit = {
        let (hover, on_class, record) = (hover.setter(), props.on_class.clone(), record.clone());
        use_callback(props.paint.clone(), move |hit: Option<Hit>, paint| {
            on_class.emit(hit.map(|h| paint.class(&record, h.place)));
            hover.set(hit);
        })
    };
    let resting = use_mut_ref(|| true);
    let on_click = {
        let (dispatch, record, resting) = (dispatch.clone(), record.clone(), resting.clone());
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
            // While the earth moves no state can be hit.
            Click::Nothing if !*resting.borrow() => {}
            Click::Nothing => dispatch.emit(Action::OpenPlace(None)),
        })
    };
    let gestures = use_gestures(&node, (camera, frame), view.embed, dispatch, on_hit, on_click);

    let show = {
        let (dispatch, glides) = (dispatch.clone(), glides.clone());
        Callback::from(move |camera: Camera| {
            *glides.borrow_mut() = true;
            dispatch.emit(Action::Look(camera));
        })
    };
    {
        let (snapshot, show) = (snapshot.clone(), show.clone());
        let place = view.place;
        use_watch(place, move || {
            let land = place.and_then(|p| snapshot.land(p));
            if let Some(land) = land.filter(|land| !camera.shows(&frame, land.anchor, FLIGHT_MARGIN)) {
                show.emit(camera.fly_to(land.anchor, FLIGHT_SCALE));
            }
            None
        });
    }
    let flies = glides.replace(false);
    let (shown, rests) = use_flight(camera, flies);
    let turns = camera.kind == ProjectionKind::Globe && !rests;
    let passing = shown.is_between_projections();
    resting.replace(!turns && !passing);
    let (viewport, drawn_in) = (shown.viewport(), shown.frame(frame));
    let (x, y) = viewport.offset();
    let (x, y, scale) = (fixed(x, 0), fixed(y, 0), fixed(viewport.scale(), 3));
    use_glide(&world, &format!("translate({x}px,{y}px) scale({scale})"), flies && camera.kind != ProjectionKind::Globe);

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
                "+" | "=" => return show.emit(camera.zoom(ZOOM_STEP)),
                "-" => return show.emit(camera.zoom(1.0 / ZOOM_STEP)),
                "0" => return show.emit(camera.whole()),
                "Enter" => return hover.iter().for_each(|hit| dispatch.emit(Action::OpenPlace(Some(hit.place)))),
                _ => return,
            };
            e.prevent_default();
            let here = hover.as_ref().map(|hit| hit.place);
            if let Some((place, anchor)) = walk(&record, &snapshot, &camera, here, direction) {
                let mut camera = camera;
                if !camera.shows(&frame, anchor, FLIGHT_MARGIN) {
                    camera = camera.fly_to(anchor, 1.0);
                    show.emit(camera);
                }
                let at = camera.find(anchor).unwrap_or(camera.viewport.centre());
                hover.set(Some(Hit { place, occupier: None, at: frame.pixels_of(&camera.viewport, at) }));
            }
        }
    };
    let to = |camera: Camera| show.reform(move |_: MouseEvent| camera);
    let blur = {
        let hover = hover.clone();
        move |_: FocusEvent| hover.set(None)
    };
    let said = hover
        .as_ref()
        .map(|hit| format!("{}: {}", words.name(record, hit.place, date), describe(words, record, hit.place, date)))
        .unwrap_or_default();
    let drawings = Shared::from(drawings);
    let disc = shown.disc(&frame).map(|disc| if turns && !passing { disc.turning() } else { disc });
    // On the way from one projection to another the outlines are drawn many times in a moment.
    let detail = if passing { Detail::Overview } else { viewport.detail() };
    let scene = |paint: &Shared<Paint>, snapshot: Shared<Snapshot>| {
        html! {
            <Scene words={words.clone()} record={record.clone()} paint={paint.clone()} {snapshot} date={paint.date} {disc} turning={turns || passing} {detail} {refined}
                unit={drawn_in.unit(&viewport)} drawings={drawings.clone()} texts={props.texts.clone()} names={view.names && !passing} lines={view.lines && !passing} chosen={view.place} pointed={pointed.clone()} />
        }
    };
    let now = scene(&props.paint, snapshot);
    let drawn = match &props.before {
        Some(paint) => parted(&drawn_in, &viewport, divided, scene(paint, Shared::from(land_before)), now),
        None => now,
    };
    let card = use_node_ref();
    use_card(&card, hover.as_ref().map(|hit| hit.at), frame);
    html! {
        <div class="map-box">
            <div ref={node} class={classes!("map", view.patterns.then_some("patterned"), view.playing.then_some("playing"))} tabindex="0"
                role="application" aria-label={words.get(Word::MapLabel)} data-testid="map" data-lit={props.lit.map(Class::name)}
                onpointerdown={gestures.down} onpointermove={gestures.moved} onpointerup={gestures.up} onpointercancel={gestures.cancel}
                onpointerleave={gestures.leave} onclick={gestures.click} ondblclick={gestures.double} onkeydown={key} onblur={blur}>
                <svg viewBox={view_box(drawn_in.whole())} aria-hidden="true">
                    <g ref={world} transform={format!("translate({x} {y}) scale({scale})")}>
                        { drawn }
                    </g>
                </svg>
            </div>
            <p class="hidden" role="status">{ said }</p>
            if props.before.is_some() { { divider(words, divided, dispatch) } }
            if let Some(hit) = *hover { { Tooltip { words, record, hit, paint: &props.paint, other: view.other }.show(&card) } }
            <div class="map-tools">
                { projections(words, camera.kind, dispatch) }
                <div class="zoom" role="group" aria-label={words.get(Word::Zoom)}>
                    <button type="button" aria-label={words.get(Word::ZoomIn)} title={words.get(Word::ZoomIn)} onclick={to(camera.zoom(ZOOM_STEP))}>{ icon(Icon::Plus) }</button>
                    <button type="button" aria-label={words.get(Word::ZoomOut)} title={words.get(Word::ZoomOut)} onclick={to(camera.zoom(1.0 / ZOOM_STEP))}>{ icon(Icon::Minus) }</button>
                    <button type="button" aria-label={words.get(Word::ZoomWorld)} title={words.get(Word::ZoomWorld)} onclick={to(camera.whole())}>{ icon(Icon::Whole) }</button>
                </div>
            </div>
        </div>
    }
}

/// The map units that must fit into the box: so many across and down about the middle of the world.
fn view_box((across, down): (f64, f64)) -> String {
    let whole = |value: f64| value.round() as i32;
    format!(
        "{} {} {} {}",
        whole((WORLD_WIDTH - across) / 2.0),
        whole((WORLD_HEIGHT - down) / 2.0),
        whole(across),
        whole(down)
    )
}

/// The next place in a direction, and its anchor on the flat map. The walk begins in Moscow, on the globe in its middle where Moscow
/// is turned away.
fn walk(
    record: &Record,
    snapshot: &Snapshot,
    camera: &Camera,
    here: Option<PlaceIx>,
    direction: Direction,
) -> Option<(PlaceIx, (i32, i32))> {
    let whole = |point: MapPoint| (point.x.round() as i32, point.y.round() as i32);
    let disc = camera.projection().disc();
    let anchors: Vec<(PlaceIx, (i32, i32))> = record
        .each_place()
        .filter_map(|(ix, _)| Some((ix, carried(disc.as_ref(), snapshot.land(ix)?.anchor)?)))
        .collect();
    let from =
        here.and_then(|p| snapshot.land(p)).map_or_else(|| whole(project(MOSCOW.0, MOSCOW.1)), |land| land.anchor);
    let from = carried(disc.as_ref(), from).unwrap_or_else(|| whole(camera.viewport.centre()));
    let place = next(from, direction, &anchors)?;
    Some((place, snapshot.land(place)?.anchor))
}

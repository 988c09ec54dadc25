//! The map: areas, lines and marks in one group that is moved and scaled, and the gestures on it.

use super::area::{AreaItem, Areas};
use super::lines::{Ground, Lakes, LineLayer};
use super::marks::{DotItem, Marks};
use super::patterns::Patterns;
use super::relation_words::describe;
use super::tooltip::Tooltip;
use crate::browser;
use crate::drawings::{Drawings, area_key};
use crate::hooks::{use_detail, use_size};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::legend::{Class, look};
use atlas_core::marks::{anchor, changes, combats, dots};
use atlas_core::outline::project_point;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::projection::{MapPoint, WORLD_HEIGHT, WORLD_WIDTH};
use atlas_core::record::Record;
use atlas_core::snapshot::Snapshot;
use atlas_core::view::{Action, View};
use atlas_core::viewport::{Detail, Viewport};
use atlas_core::walk::{Direction, next};
use yew::prelude::*;

/// Properties of [`Map`].
#[derive(Properties, PartialEq)]
pub struct MapProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// The class whose states stand out.
    pub lit: Option<Class>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The map.
#[component]
pub fn Map(props: &MapProps) -> Html {
    let (record, view, dispatch) = (&props.record, &props.view, &props.dispatch);
    let date = view.date;
    let node = use_node_ref();
    let size = use_size(&node);
    let hover = use_state(|| None::<(PlaceIx, (f64, f64))>);
    let pointers = use_mut_ref(Vec::<(i32, f64, f64)>::new);
    let moved = use_mut_ref(|| false);
    let drawings = {
        let record = record.clone();
        use_mut_ref(move || Drawings::new(&record.overview))
    };
    let detail = use_detail(view.viewport.scale() > 1.6);
    if let Some(part) = detail.ready() {
        drawings.borrow_mut().refine(part);
    }
    let snapshot = {
        let record = record.clone();
        use_memo(record.epoch(date), move |epoch| Snapshot::of(&record, *epoch))
    };
    let year = view.year();
    let changed = changes(record, &snapshot, year);
    let wanted: Detail = view.viewport.detail();
    let items: Vec<AreaItem> = snapshot
        .areas
        .iter()
        .map(|(key, pieces)| {
            let (class, texture) = look(record, key, date);
            let turned = key.owner.is_some_and(|p| changed.iter().any(|c| c.place == p));
            AreaItem {
                key: area_key(key),
                d: drawings.borrow_mut().area(wanted, pieces),
                place: key.owner.map(|p| p.0),
                class,
                texture,
                turned,
            }
        })
        .collect();
    let before = year.first_day().pred().map(|day| Snapshot::of(record, day));
    let lines = drawings.borrow_mut().lines(wanted, &snapshot, before.as_ref());

    // One CSS pixel in map units, before and after scaling.
    let pixel = (WORLD_WIDTH / size.0).max(WORLD_HEIGHT / size.1);
    let unit = pixel / view.viewport.scale();
    let dot_items: Vec<DotItem> = dots(record, &snapshot, date)
        .into_iter()
        .filter(|d| d.area_km2.sqrt() * 2.5 < unit * 14.0)
        .map(|d| DotItem { place: d.place.0, at: d.at, class: Class::of_place(record, d.place, date) })
        .collect();
    let undone = changed.iter().filter(|c| c.undone).copied().collect::<Vec<_>>();

    {
        let (node, dispatch) = (node.clone(), dispatch.clone());
        use_effect_with((view.viewport, pixel), move |(viewport, pixel)| {
            let (viewport, pixel) = (*viewport, *pixel);
            let at = node.clone();
            let guard = browser::on_wheel(&node, move |x, y, distance| {
                if let Some(rect) = browser::rect(&at) {
                    let point = viewport.map_from_box(
                        (x - rect.left - rect.width / 2.0) * pixel + WORLD_WIDTH / 2.0,
                        (y - rect.top - rect.height / 2.0) * pixel + WORLD_HEIGHT / 2.0,
                    );
                    dispatch.emit(Action::SetViewport(viewport.zoom_about(point, (-distance / 400.0).exp2())));
                }
            });
            move || drop(guard)
        });
    }
    let down = {
        let (pointers, moved) = (pointers.clone(), moved.clone());
        move |e: PointerEvent| {
            pointers.borrow_mut().push((e.pointer_id(), f64::from(e.client_x()), f64::from(e.client_y())));
            *moved.borrow_mut() = false;
        }
    };
    let drag = {
        let (pointers, moved, dispatch, node, hover) =
            (pointers.clone(), moved.clone(), dispatch.clone(), node.clone(), hover.clone());
        let viewport = view.viewport;
        move |e: PointerEvent| {
            let (x, y) = (f64::from(e.client_x()), f64::from(e.client_y()));
            let mut held = pointers.borrow_mut();
            let Some(i) = held.iter().position(|p| p.0 == e.pointer_id()) else {
                drop(held);
                let place = browser::closest_number(&e, "data-place").map(PlaceIx);
                let rect = browser::rect(&node);
                hover.set(place.zip(rect).map(|(p, r)| (p, (x - r.left, y - r.top))));
                return;
            };
            let old = held.clone();
            let far = old.get(i).map_or(0.0, |p| (x - p.1).hypot(y - p.2));
            if far < 4.0 && !*moved.borrow() && old.len() == 1 {
                return;
            }
            *moved.borrow_mut() = true;
            browser::capture_pointer(&node, e.pointer_id());
            if let Some(p) = held.get_mut(i) {
                *p = (e.pointer_id(), x, y);
            }
            match (old.as_slice(), held.as_slice()) {
                ([a], [b]) => {
                    dispatch.emit(Action::SetViewport(viewport.pan((b.1 - a.1) * pixel, (b.2 - a.2) * pixel)))
                }
                ([a, b], [c, d]) => {
                    let (before, after) =
                        ((a.1 - b.1).hypot(a.2 - b.2).max(1.0), (c.1 - d.1).hypot(c.2 - d.2).max(1.0));
                    dispatch.emit(Action::SetViewport(viewport.zoom_about(viewport.centre(), after / before)));
                }
                _ => {}
            }
        }
    };
    let up = {
        let pointers = pointers.clone();
        move |e: PointerEvent| pointers.borrow_mut().retain(|p| p.0 != e.pointer_id())
    };
    let leave = {
        let hover = hover.clone();
        move |_: PointerEvent| hover.set(None)
    };
    let click = {
        let (moved, dispatch, record) = (moved.clone(), dispatch.clone(), record.clone());
        move |e: MouseEvent| {
            if *moved.borrow() {
                return;
            }
            let event = browser::closest_number(&e, "data-event").map(EventIx);
            if let Some((ix, found)) = event.and_then(|ix| record.event(ix).map(|found| (ix, found))) {
                dispatch.emit(Action::OpenEvent(ix, found.date));
            } else if let Some(place) = browser::closest_number(&e, "data-place") {
                dispatch.emit(Action::OpenPlace(Some(PlaceIx(place))));
            }
        }
    };
    let key = {
        let (dispatch, record, hover, snapshot) = (dispatch.clone(), record.clone(), hover.clone(), snapshot.clone());
        let viewport = view.viewport;
        move |e: KeyboardEvent| {
            let direction = match e.key().as_str() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                "+" | "=" => return dispatch.emit(Action::SetViewport(viewport.zoom_about(viewport.centre(), 1.5))),
                "-" => return dispatch.emit(Action::SetViewport(viewport.zoom_about(viewport.centre(), 1.0 / 1.5))),
                "0" => return dispatch.emit(Action::SetViewport(Viewport::WORLD)),
                "Enter" => return hover.iter().for_each(|(p, _)| dispatch.emit(Action::OpenPlace(Some(*p)))),
                _ => return,
            };
            e.prevent_default();
            let anchors: Vec<(PlaceIx, (i32, i32))> =
                record.each_place().filter_map(|(ix, _)| Some((ix, anchor(&record, &snapshot, ix)?.0))).collect();
            let here = hover
                .as_ref()
                .and_then(|(p, _)| anchors.iter().find(|(q, _)| q == p))
                .map_or_else(|| project_point((18_500, 27_500)), |a| a.1);
            if let Some((place, at)) =
                next(here, direction, &anchors).and_then(|p| anchors.iter().find(|(q, _)| *q == p))
            {
                let (ox, oy) = viewport.offset();
                let x = (f64::from(at.0) * viewport.scale() + ox - WORLD_WIDTH / 2.0) / pixel + size.0 / 2.0;
                let y = (f64::from(at.1) * viewport.scale() + oy - WORLD_HEIGHT / 2.0) / pixel + size.1 / 2.0;
                hover.set(Some((*place, (x, y))));
            }
        }
    };
    let zoom = |factor: f64| {
        let (dispatch, viewport) = (dispatch.clone(), view.viewport);
        move |_: MouseEvent| dispatch.emit(Action::SetViewport(viewport.zoom_about(viewport.centre(), factor)))
    };
    let world = dispatch.reform(|_: MouseEvent| Action::SetViewport(Viewport::WORLD));
    let (ox, oy) = view.viewport.offset();
    let transform = format!(
        "translate({} {}) scale({})",
        ox.round(),
        oy.round(),
        (view.viewport.scale() * 1000.0).round() / 1000.0
    );
    let chosen = view.place.map(|place| {
        let pieces: Vec<u16> =
            snapshot.areas.iter().filter(|(k, _)| k.owner == Some(place)).flat_map(|(_, p)| p.clone()).collect();
        let mut sorted = pieces;
        sorted.sort_unstable();
        drawings.borrow_mut().area(wanted, &sorted)
    });
    let said = hover
        .as_ref()
        .map(|(p, _)| format!("{}: {}", record.name(*p, date), describe(record, *p, date)))
        .unwrap_or_default();
    let centre = MapPoint { x: WORLD_WIDTH, y: WORLD_HEIGHT };
    html! {
        <div class="map-box">
            <div ref={node} class={classes!("map", view.patterns.then_some("patterned"), view.playing.then_some("playing"))} tabindex="0"
                role="application" aria-label={words::MAP_LABEL} data-testid="map" data-lit={props.lit.map(Class::name)}
                onpointerdown={down} onpointermove={drag} onpointerup={up.clone()} onpointercancel={up} onpointerleave={leave} onclick={click} onkeydown={key}>
                <svg viewBox={format!("0 0 {} {}", centre.x.round(), centre.y.round())} style={format!("--unit:{}", (unit * 10.0).round() / 10.0)} aria-hidden="true">
                    <Patterns prefix="t" unit={(unit * 10.0).round() / 10.0} />
                    <g {transform}>
                        <Ground record={record.clone()} />
                        <Areas {items} />
                        <Lakes record={record.clone()} />
                        <LineLayer {lines} />
                        if let Some(d) = chosen { <path class="chosen" d={AttrValue::from(&d)} /> }
                        <Marks dots={dot_items} combats={combats(record, &snapshot, year)} {undone} />
                    </g>
                </svg>
            </div>
            <p class="hidden" role="status">{ said }</p>
            if let Some((place, at)) = *hover {
                <Tooltip record={record.clone()} {place} occupier={None::<PlaceIx>} {date} {at} {size} />
            }
            <div class="zoom">
                <button type="button" aria-label={words::ZOOM_IN} onclick={zoom(1.6)}>{ "+" }</button>
                <button type="button" aria-label={words::ZOOM_OUT} onclick={zoom(1.0 / 1.6)}>{ "−" }</button>
                <button type="button" aria-label={words::ZOOM_WORLD} onclick={world}>{ "○" }</button>
            </div>
        </div>
    }
}

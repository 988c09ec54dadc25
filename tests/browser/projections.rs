//! The globe and the map around Moscow: what they draw, how they are moved, and what the address keeps of them.

use crate::data::{day, place, record};
use crate::map::{MAP, matrix, place_at, scale, spot_of_point};
use atlas_core::address::decode;
use atlas_core::camera::Camera;
use atlas_core::choices::ProjectionKind;
use atlas_core::projection::project;
use atlas_core::snapshot::Snapshot;
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const NAME: &str = "[data-testid=place-name]";
const CARD: &str = "[data-testid=tooltip] .tooltip-name";
/// The names of the projections in the address.
const KINDS: [&str; 3] = ["equal-earth", "globe", "moscow"];

/// How the page looks at the earth, as its address says.
async fn camera(page: &Page<'_>) -> Outcome<Camera> {
    Ok(decode(&page.query().await?, record()?).0.camera())
}

/// The pixel well inside the land of a place at the end of 1962; none where it is hidden.
async fn spot_of(page: &Page<'_>, id: &str) -> Outcome<Option<Spot>> {
    let snapshot = Snapshot::of(record()?, day("1962-12-31")?);
    let Some(land) = snapshot.land(place(id)?.0) else { return failed(format!("{id} has no land")) };
    match camera(page).await?.find(land.anchor) {
        Some(point) => Ok(Some(spot_of_point(page, point.x, point.y).await?)),
        None => Ok(None),
    }
}

/// The pixel of a place that must be in sight.
async fn seen(page: &Page<'_>, id: &str) -> Outcome<Spot> {
    match spot_of(page, id).await? {
        Some(spot) => Ok(spot),
        None => failed(format!("{id} is hidden")),
    }
}

/// Waits until a place is drawn where the address says.
async fn lies_there(page: &Page<'_>, id: &str) -> Outcome {
    page.wait_for(&format!("{id} to lie where the address says"), async || {
        let spot = spot_of(page, id).await?;
        Ok(match spot {
            Some(spot) => place_at(page, spot).await?.as_deref() == Some(id),
            None => false,
        })
    })
    .await
}

pub async fn each_projection_draws_the_states_where_they_are(page: &Page<'_>) -> Outcome {
    for kind in KINDS {
        page.open(&format!("?time=1962&projection={kind}")).await?;
        for id in ["india", "soviet", "algeria", "china"] {
            lies_there(page, id).await?;
        }
        // Nearer, because around Moscow the whole world leaves Poland a few pixels.
        page.open(&format!("?time=1962&projection={kind}&map=19,52,4")).await?;
        lies_there(page, "poland").await?;
        page.click_at(seen(page, "poland").await?).await?;
        page.wait_for_text(NAME, place("poland")?.1.name(day("1962-12-31")?)).await?;
        same("chosen outlines", page.count(".picked .chosen").await?, 1)?;
        let broken = "return [...document.querySelectorAll('.map svg path')].filter(p => /NaN|inf/.test(p.getAttribute('d'))).length";
        same("broken paths", page.ask::<u64>(broken, vec![]).await?, 0)?;
        same("rings of distance", page.count(".distances .rings").await?, u64::from(kind == "moscow"))?;
    }
    Ok(())
}

pub async fn the_buttons_choose_the_projection_and_the_address_keeps_it(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    for kind in ["globe", "moscow", "equal-earth", "globe"] {
        page.click(&format!("[data-projection={kind}]")).await?;
        let pressed = format!("[data-projection={kind}][aria-pressed=true]");
        page.wait_for(&format!("{kind} to be chosen"), async || Ok(page.count(&pressed).await? == 1)).await?;
        same("chosen projections", page.count("[data-projection][aria-pressed=true]").await?, 1)?;
        let named = format!("projection={kind}");
        let kept = async || Ok(page.query().await?.contains(&named) == (kind != "equal-earth"));
        page.wait_for(&format!("the address to say {kind}"), kept).await?;
        lies_there(page, "india").await?;
    }
    Ok(())
}

pub async fn one_projection_passes_into_another_unless_less_motion_is_asked_for(page: &Page<'_>) -> Outcome {
    // All shapes of the coast from now on.
    let watch = "window.coasts = new Set();
        const coast = () => document.querySelector('.map .coast').getAttribute('d');
        new MutationObserver(() => window.coasts.add(coast())).observe(document.querySelector('.map'), { subtree: true, attributes: true, childList: true });
        return null";
    for motion in ["no-preference", "reduce"] {
        page.prefer(&[("prefers-reduced-motion", motion)]).await?;
        for (from, to) in
            [("equal-earth", "globe"), ("globe", "moscow"), ("moscow", "equal-earth"), ("globe", "equal-earth")]
        {
            page.open(&format!("?time=1962&projection={from}")).await?;
            page.js(watch, vec![]).await?;
            page.click(&format!("[data-projection={to}]")).await?;
            // Names stand on the map again when it has arrived.
            let arrived = async || {
                Ok(page.count(&format!("[data-projection={to}][aria-pressed=true]")).await? == 1
                    && page.count(".names text").await? > 0)
            };
            page.wait_for(&format!("the map to arrive at {to}"), arrived).await?;
            lies_there(page, "india").await?;
            let shapes: usize = page.ask("return window.coasts.size", vec![]).await?;
            if (motion == "reduce") != (shapes <= 2) {
                return failed(format!("{motion}, from {from} to {to}: {shapes} shapes of the coast"));
            }
        }
    }
    Ok(())
}

pub async fn a_drag_turns_the_globe_with_what_is_held(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&projection=globe").await?;
    same("Brazil before", spot_of(page, "brazil").await?, None)?;
    let world = matrix(page).await?;
    for (x, y) in [(90.0, -60.0), (60.0, 40.0), (70.0, -50.0), (-40.0, -30.0), (60.0, 20.0)] {
        let algeria = seen(page, "algeria").await?;
        let from = (algeria.0.round(), algeria.1.round());
        let end = (from.0 + x, from.1 + y);
        page.drag(from, end).await?;
        page.settle().await?;
        lies_there(page, "algeria").await?;
        let now = seen(page, "algeria").await?;
        // The address is rounded to hundredths of a degree.
        if (now.0 - end.0).hypot(now.1 - end.1) > 3.0 {
            return failed(format!("Algeria was drawn to {end:?} and lies at {now:?}"));
        }
        same("the disc stays where it is", matrix(page).await?, world)?;
        same("open places", page.count(NAME).await?, 0)?;
    }
    same("Brazil after", spot_of(page, "brazil").await?.is_some(), true)?;
    page.wait_for("the address to keep the turn", async || Ok(page.query().await?.contains("map="))).await
}

pub async fn the_wheel_and_the_keys_zoom_the_globe(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&projection=globe&map=20,45,1").await?;
    let world = scale(page).await?;
    let france = seen(page, "france").await?;
    let spot = (france.0.round(), france.1.round());
    for (turn, times) in [(-400, 2.0), (-800, 8.0), (800, 2.0)] {
        page.wheel(spot, turn).await?;
        let there = async || Ok((scale(page).await? / world / times - 1.0).abs() < 0.01);
        page.wait_for(&format!("a magnification of {times}"), there).await?;
        page.wait_for(
            "France under the pointer",
            async || Ok(place_at(page, spot).await?.as_deref() == Some("france")),
        )
        .await?;
    }
    page.focus(MAP).await?;
    page.press(&["0"]).await?;
    page.wait_for("the whole globe", async || Ok((scale(page).await? / world - 1.0).abs() < 0.01)).await?;
    page.press(&["+"]).await?;
    page.wait_for("the globe to grow", async || Ok((scale(page).await? / world - 1.6).abs() < 0.01)).await
}

pub async fn the_address_restores_what_lies_in_the_middle(page: &Page<'_>) -> Outcome {
    for (query, id) in [
        ("?time=1962&projection=globe&map=-55,-12,1", "brazil"),
        ("?time=1962&map=134,-25,3.5&projection=globe", "australia"),
        ("?time=1962&projection=globe&map=175,-41,4", "new_zealand"),
        ("?time=1962&projection=moscow&map=78,22,5", "india"),
    ] {
        page.open(query).await?;
        lies_there(page, id).await?;
        let (spot, middle) = (seen(page, id).await?, page.middle(MAP).await?);
        if (spot.0 - middle.0).hypot(spot.1 - middle.1) > 160.0 {
            return failed(format!("{query}: {id} lies at {spot:?}, far from the middle {middle:?}"));
        }
    }
    // From one projection to the next the place in the middle stays.
    page.click("[data-projection=globe]").await?;
    page.wait_for("the globe", async || Ok(camera(page).await?.kind == ProjectionKind::Globe)).await?;
    lies_there(page, "india").await
}

pub async fn the_far_side_of_the_globe_is_neither_drawn_nor_hit(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&projection=globe&map=-140,-10,1").await?;
    same("Poland", spot_of(page, "poland").await?, None)?;
    let (ix, _) = place("poland")?;
    let drawn = format!("return document.querySelector('.areas [data-place=\"{}\"] .fill').getBBox().width", ix.0);
    same("the width of Poland", page.ask::<f64>(&drawn, vec![]).await?, 0.0)?;
    let dots = page.count(".marks .dot").await?;
    page.open("?time=1962&projection=moscow").await?;
    if dots == 0 || page.count(".marks .dot").await? <= dots {
        return failed(format!("{dots} circles on one half of the globe"));
    }
    Ok(())
}

pub async fn nothing_lies_beyond_the_rim_at_any_turn(page: &Page<'_>) -> Outcome {
    let script = "const s = document.querySelector('.sea').getBBox(), r = s.width / 2, x = s.x + r, y = s.y + r;
        return Math.max(...[...document.querySelectorAll('.map .areas .fill, .map .lines path, .map .lakes, .map .graticule')].flatMap(p => {
            const n = p.getTotalLength(), all = [];
            for (let i = 0; i < 40 && n > 0; i++) { const q = p.getPointAtLength(n * i / 40); all.push(Math.hypot(q.x - x, q.y - y) / r) }
            return all }))";
    for turn in ["0,0", "37.6,55.8", "0,-90", "0,90", "-169,65", "170,-20", "100,30", "-75,-45"] {
        page.open(&format!("?time=1962&projection=globe&map={turn},1")).await?;
        let farthest: f64 = page.ask(script, vec![]).await?;
        if farthest > 1.001 {
            return failed(format!("turned to {turn}, something lies {farthest} radii from the middle"));
        }
    }
    Ok(())
}

pub async fn arrows_walk_every_projection_and_the_globe_follows(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    for kind in KINDS {
        page.open(&format!("?time=1962&projection={kind}")).await?;
        page.focus(MAP).await?;
        let mut names = Vec::new();
        for _ in 0..6 {
            let before = page.text(CARD).await?;
            page.press(&["ArrowLeft"]).await?;
            page.wait_for("the next state", async || {
                let now = page.text(CARD).await?;
                Ok(now.is_some() && now != before)
            })
            .await?;
            names.push(page.text(CARD).await?.unwrap_or_default());
        }
        let name = names.last().cloned().unwrap_or_default();
        page.press(&["Enter"]).await?;
        page.wait_for_text(NAME, &name).await?;
    }
    // Far enough to the left, the globe has turned.
    page.open("?time=1962&projection=globe").await?;
    page.focus(MAP).await?;
    page.press(&["ArrowLeft"; 14]).await?;
    let opening = decode("projection=globe", record()?).0.camera();
    page.wait_for("the globe to follow the walk", async || Ok(camera(page).await?.turn != opening.turn)).await
}

pub async fn a_state_that_is_opened_is_turned_to_the_front(page: &Page<'_>) -> Outcome {
    for motion in ["no-preference", "reduce"] {
        page.prefer(&[("prefers-reduced-motion", motion)]).await?;
        page.open("?time=1962&projection=globe&map=-140,-10,1&country=poland").await?;
        page.wait_for("the address to have turned", async || Ok(spot_of(page, "poland").await?.is_some())).await?;
        lies_there(page, "poland").await?;
        let warsaw = project(21.0, 52.2);
        let point = camera(page).await?.find((warsaw.x.round() as i32, warsaw.y.round() as i32));
        same("Warsaw is in front", point.is_some(), true)?;
    }
    Ok(())
}

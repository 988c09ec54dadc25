//! Path data made once and kept: outlines of areas and meshes of lines, for each level of detail.

use crate::shared::Shared;
use atlas_core::area::AreaKey;
use atlas_core::date::Date;
use atlas_core::detail::Detail as DetailPart;
use atlas_core::outline::Outlines;
use atlas_core::snapshot::{Line, Snapshot};
use atlas_core::topology::{Sides, Topology};
use atlas_core::viewport::Detail;
use std::collections::HashMap;
use std::rc::Rc;

/// Path data, shared so that components compare by pointer.
pub type PathData = Shared<str>;

/// The lines of a snapshot.
#[derive(Clone, PartialEq)]
pub struct Lines {
    /// Land against sea.
    pub coast: PathData,
    /// Borders between states.
    pub borders: PathData,
    /// Inner lines of empires and of the Soviet state.
    pub inner: PathData,
    /// Fronts and edges of occupation.
    pub control: PathData,
    /// Borders that were none at the end of the year before.
    pub fresh: PathData,
}

/// All path data made so far.
pub struct Drawings {
    overview: Rc<Outlines>,
    medium: Option<Rc<Outlines>>,
    fine: Option<Rc<Outlines>>,
    areas: HashMap<(Detail, Vec<u16>), PathData>,
    lines: HashMap<(Detail, Date, Option<Date>), Lines>,
    /// The coast is the same in all years.
    coasts: HashMap<Detail, PathData>,
}

/// Meshes of more epochs than this are forgotten: a sweep through all years must not fill the memory.
const KEPT_MESHES: usize = 24;

fn shared(text: String) -> PathData {
    Shared::from(Rc::<str>::from(text))
}

impl Drawings {
    /// Drawings of the overview.
    pub fn new(overview: &Topology) -> Drawings {
        Drawings {
            overview: Rc::new(Outlines::new(overview.clone())),
            medium: None,
            fine: None,
            areas: HashMap::new(),
            lines: HashMap::new(),
            coasts: HashMap::new(),
        }
    }

    /// Takes in the finer outlines.
    pub fn refine(&mut self, detail: &DetailPart) {
        if self.fine.is_none() {
            self.medium = Some(Rc::new(Outlines::new(detail.medium())));
            self.fine = Some(Rc::new(Outlines::new(detail.fine.clone())));
        }
    }

    /// The level that can be drawn: the one wanted, or the overview until the others are there.
    fn outlines(&self, wanted: Detail) -> (Detail, Rc<Outlines>) {
        match (wanted, &self.medium, &self.fine) {
            (Detail::Medium, Some(medium), _) => (Detail::Medium, Rc::clone(medium)),
            (Detail::Fine, _, Some(fine)) => (Detail::Fine, Rc::clone(fine)),
            _ => (Detail::Overview, Rc::clone(&self.overview)),
        }
    }

    /// Outline of an area.
    pub fn area(&mut self, wanted: Detail, pieces: &[u16]) -> PathData {
        let (detail, outlines) = self.outlines(wanted);
        let key = (detail, pieces.to_vec());
        self.areas.entry(key).or_insert_with(|| shared(outlines.outline(|p| pieces.binary_search(&p).is_ok()))).clone()
    }

    /// Lines of a snapshot; borders that `before` does not have are told apart.
    pub fn lines(&mut self, wanted: Detail, now: &Snapshot, before: Option<&Snapshot>) -> Lines {
        let (detail, outlines) = self.outlines(wanted);
        let key = (detail, now.epoch, before.map(|s| s.epoch));
        let coast = self
            .coasts
            .entry(detail)
            .or_insert_with(|| shared(outlines.mesh(|sides| now.line(sides) == Line::Coast)))
            .clone();
        if self.lines.len() > KEPT_MESHES {
            self.lines.clear();
        }
        self.lines
            .entry(key)
            .or_insert_with(|| {
                let mesh = |line: Line| shared(outlines.mesh(|sides| now.line(sides) == line));
                let is_fresh = |sides: Sides| {
                    let old = before.map_or(Line::Border, |b| b.line(sides));
                    now.line(sides) == Line::Border && matches!(old, Line::None | Line::Inner | Line::Control)
                };
                Lines {
                    coast,
                    borders: mesh(Line::Border),
                    inner: mesh(Line::Inner),
                    control: mesh(Line::Control),
                    fresh: if before.is_some_and(|b| b.epoch != now.epoch) {
                        shared(outlines.mesh(is_fresh))
                    } else {
                        shared(String::new())
                    },
                }
            })
            .clone()
    }
}

/// Identifier of an area for lists of components.
pub fn area_key(key: &AreaKey) -> String {
    let part = |place: Option<atlas_core::place::PlaceIx>| place.map_or(-1, |p| i32::from(p.0));
    let mut text = String::new();
    atlas_core::path::push_int(&mut text, part(key.owner));
    text.push('/');
    atlas_core::path::push_int(&mut text, part(key.occupier));
    if key.troops {
        text.push('t');
    }
    text
}

//! Path data made once and kept: outlines of areas and meshes of lines, for each level of detail. On the globe they are made anew for
//! each turn; what needs no turn, such as the rings of an area, is kept.

mod ground;
mod level;

use crate::shared::Shared;
use atlas_core::area::AreaKey;
use atlas_core::date::Date;
use atlas_core::detail::Detail as DetailPart;
use atlas_core::label::room::Room;
use atlas_core::project::arcs::Ring;
use atlas_core::project::disc::Disc;
use atlas_core::record::Record;
use atlas_core::snapshot::{Line, Snapshot};
use atlas_core::topology::{ArcRef, Sides};
use atlas_core::viewport::Detail;
pub use ground::Ground;
use ground::Grounds;
use level::{Level, Levels};
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
    levels: Levels,
    disc: Option<Disc>,
    grounds: Grounds,
    areas: HashMap<(Detail, Vec<u16>), Area>,
    meshes: HashMap<(Detail, Date, Option<Date>), Mesh>,
    /// The coast is the same in all years.
    coast: Option<((Detail, u32), PathData)>,
    nothing: PathData,
}

/// An area as it was drawn last.
#[derive(Default)]
struct Area {
    /// Number of the disc, and the path.
    drawn: Option<(u32, PathData)>,
    rings: Option<Vec<Ring>>,
    /// Rooms for its name, on the flat map and on the whole earth around Moscow.
    rooms: [Option<Vec<Room>>; 2],
}

/// The lines of a snapshot as they were drawn last.
struct Mesh {
    /// Number of the disc, and the paths.
    drawn: Option<(u32, Lines)>,
    /// The arcs of borders, inner lines, fronts and new borders.
    arcs: [Vec<ArcRef>; 4],
}

/// Meshes of more epochs than this are forgotten: a sweep through all years must not fill the memory.
const KEPT_MESHES: usize = 24;

fn shared(text: String) -> PathData {
    Shared::from(Rc::<str>::from(text))
}

impl Drawings {
    /// Drawings of a record, by its overview.
    pub fn new(record: &Record) -> Drawings {
        Drawings {
            levels: Levels::new(&record.overview),
            disc: None,
            grounds: Grounds::new(&record.lakes),
            areas: HashMap::new(),
            meshes: HashMap::new(),
            coast: None,
            nothing: shared(String::new()),
        }
    }

    /// The path of nothing, always the same.
    pub fn nothing(&self) -> PathData {
        self.nothing.clone()
    }

    /// Takes in the finer outlines.
    pub fn refine(&mut self, detail: &DetailPart) {
        self.levels.refine(detail);
    }

    /// Draws for a disc from now on; without one for Equal Earth.
    pub fn lay_out(&mut self, disc: Option<Disc>) {
        self.disc = disc;
        self.levels.lay_out(disc);
    }

    /// What lies under and over the land.
    pub fn ground(&mut self) -> Ground {
        self.grounds.draw(self.disc.as_ref(), self.levels.layout())
    }

    /// Outline of an area.
    pub fn area(&mut self, wanted: Detail, pieces: &[u16]) -> PathData {
        let layout = self.levels.layout();
        let (detail, level) = self.levels.level(wanted);
        let area = self.areas.entry((detail, pieces.to_vec())).or_default();
        match &area.drawn {
            Some((drawn, path)) if *drawn == layout => path.clone(),
            _ => {
                let text = level.outline(pieces, &mut area.rings);
                // What is hidden stays hidden for many turns, and is then not touched on the page.
                let last = area.drawn.take().map(|(_, path)| path).filter(|path| **path == *text);
                let path = last.unwrap_or_else(|| shared(text));
                area.drawn = Some((layout, path.clone()));
                path
            }
        }
    }

    /// The rooms for a name in an area, on the globe those of the flat map. They are found once, in the overview: so names stay where they are
    /// when finer outlines arrive.
    pub fn rooms(&mut self, pieces: &[u16]) -> Vec<Room> {
        let whole = self.disc.filter(Disc::is_equidistant);
        let area = self.areas.entry((Detail::Overview, pieces.to_vec())).or_default();
        let [flat, round] = &mut area.rooms;
        let kept = if whole.is_some() { round } else { flat };
        kept.get_or_insert_with(|| self.levels.rooms(pieces, whole.as_ref())).clone()
    }

    /// The edge of an area, to be drawn as a line: on round maps without the rim.
    pub fn edge(&mut self, wanted: Detail, pieces: &[u16]) -> PathData {
        let path = self.area(wanted, pieces);
        let (detail, level) = self.levels.level(wanted);
        let rings = self.areas.get(&(detail, pieces.to_vec())).and_then(|area| area.rings.as_deref());
        match (level.round(), rings) {
            (Some(drawing), Some(rings)) => shared(drawing.edge(rings)),
            _ => path,
        }
    }

    /// Lines of a snapshot; borders that `before` does not have are told apart.
    pub fn lines(&mut self, wanted: Detail, now: &Snapshot, before: Option<&Snapshot>) -> Lines {
        let layout = self.levels.layout();
        let (detail, level) = self.levels.level(wanted);
        if self.meshes.len() > KEPT_MESHES {
            self.meshes.clear();
        }
        let key = (detail, now.epoch, before.map(|s| s.epoch));
        let mesh = self.meshes.entry(key).or_insert_with(|| Mesh { drawn: None, arcs: meshes(level, now, before) });
        if let Some((_, lines)) = mesh.drawn.as_ref().filter(|(drawn, _)| *drawn == layout) {
            return lines.clone();
        }
        let coast = match &self.coast {
            Some((drawn, coast)) if *drawn == (detail, layout) => coast.clone(),
            _ => {
                let arcs = level.mesh(|sides| now.line(sides) == Line::Coast);
                self.coast.insert(((detail, layout), shared(level.lines(&arcs)))).1.clone()
            }
        };
        let [borders, inner, control, fresh] = mesh.arcs.each_ref().map(|arcs| shared(level.lines(arcs)));
        let lines = Lines { coast, borders, inner, control, fresh };
        mesh.drawn = Some((layout, lines.clone()));
        lines
    }
}

/// The arcs of borders, inner lines, fronts and new borders.
fn meshes(level: &Level, now: &Snapshot, before: Option<&Snapshot>) -> [Vec<ArcRef>; 4] {
    let is_fresh = |sides: Sides| {
        let old = before.map_or(Line::Border, |b| b.line(sides));
        now.line(sides) == Line::Border && matches!(old, Line::None | Line::Inner | Line::Control)
    };
    let [borders, inner, control] =
        [Line::Border, Line::Inner, Line::Control].map(|line| level.mesh(|sides| now.line(sides) == line));
    let changed = before.is_some_and(|b| b.epoch != now.epoch);
    [borders, inner, control, if changed { level.mesh(is_fresh) } else { Vec::new() }]
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

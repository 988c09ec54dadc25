//! What lies under and over the land: sea, grid, rings of distance, lakes.

use super::{PathData, shared};
use atlas_core::project::arcs::Arcs;
use atlas_core::project::disc::Disc;
use atlas_core::project::draw::Drawing;
use atlas_core::project::trace::Traced;
use atlas_core::topology::Topology;
use atlas_core::{ground, project};

/// The ground as it is drawn.
#[derive(Clone, PartialEq)]
pub struct Ground {
    /// The edge of the world.
    pub sea: PathData,
    /// Meridians and parallels.
    pub grid: PathData,
    /// Rings of distance around Moscow, on the map around Moscow.
    pub rings: Option<PathData>,
    /// Lakes.
    pub lakes: PathData,
}

/// What the ground of round maps is drawn from.
struct Round {
    grid: Arcs,
    lakes: Arcs,
    traced: Traced,
}

/// Draws the ground.
pub struct Grounds {
    lakes: Topology,
    round: Option<Round>,
    drawn: Option<(u32, Ground)>,
}

/// Points of the grid are so many degrees apart: near its edge, the map around Moscow bends the lines much.
const GRID_DEG: f64 = 1.0;

impl Grounds {
    /// Will draw the lakes with the ground.
    pub fn new(lakes: &Topology) -> Grounds {
        Grounds { lakes: lakes.clone(), round: None, drawn: None }
    }

    /// The ground for a disc; without one for Equal Earth. It is kept until the number of the disc changes.
    pub fn draw(&mut self, disc: Option<&Disc>, layout: u32) -> Ground {
        if let Some((_, ground)) = self.drawn.as_ref().filter(|(drawn, _)| *drawn == layout) {
            return ground.clone();
        }
        let ground = match disc {
            Some(disc) if disc.flat() == 0.0 => self.round(disc),
            flat => Ground {
                sea: shared(ground::sphere(flat)),
                grid: shared(ground::graticule(flat)),
                rings: None,
                lakes: shared(ground::lakes(&self.lakes, flat)),
            },
        };
        self.drawn = Some((layout, ground.clone()));
        ground
    }

    fn round(&mut self, disc: &Disc) -> Ground {
        let Round { grid, lakes, traced } = self.round.get_or_insert_with(|| Round {
            grid: project::ground::grid(GRID_DEG),
            lakes: Arcs::new(&self.lakes),
            traced: Traced::default(),
        });
        traced.trace(grid, disc);
        let all: Vec<i32> = (0..).zip(grid.iter()).map(|(arc, _)| arc).collect();
        let grid = Drawing { arcs: grid, disc, traced }.lines(&all);
        traced.trace(lakes, disc);
        let rings: Vec<_> = self.lakes.rings.iter().flatten().map(|ring| lakes.ring(ring.clone())).collect();
        Ground {
            sea: shared(project::ground::sphere()),
            grid: shared(grid),
            rings: disc.is_equidistant().then(|| shared(project::ground::distance_rings())),
            lakes: shared(Drawing { arcs: lakes, disc, traced }.outline(&rings)),
        }
    }
}

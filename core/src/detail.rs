//! The finer outlines: a part of their own that arrives when the reader zooms in.

use crate::record::BundleError;
use crate::topology::Topology;
use serde::{Deserialize, Serialize};

/// The finest outlines, and which of their points make up the level between.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Detail {
    /// All arcs with all points.
    pub fine: Topology,
    /// One bit a point, in the order of the arcs, lowest bit first: whether the middle level has it.
    pub medium: Vec<u8>,
}

impl Detail {
    /// Reads the finer outlines.
    ///
    /// # Errors
    /// If the bytes are none of this version.
    pub fn read(bytes: &[u8]) -> Result<Detail, BundleError> {
        postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))
    }

    /// The outlines of the middle level. Rings of islands that it lacks are left out.
    pub fn medium(&self) -> Topology {
        let mut at = 0usize;
        let arcs: Vec<Vec<_>> = self
            .fine
            .arcs
            .iter()
            .map(|arc| {
                arc.iter()
                    .filter(|_| {
                        let bit = self.medium.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1);
                        at += 1;
                        bit
                    })
                    .copied()
                    .collect()
            })
            .collect();
        let drawn =
            |reference: &i32| arcs.get(crate::topology::arc_of(*reference).0).is_some_and(|a: &Vec<_>| !a.is_empty());
        let rings = self
            .fine
            .rings
            .iter()
            .map(|rings| rings.iter().filter(|r| r.iter().all(drawn)).cloned().collect())
            .collect();
        Topology { arcs, rings }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_level_has_the_points_of_the_mask() {
        let fine = Topology {
            arcs: vec![vec![(0, 0), (5, 1), (10, 0)], vec![(0, 0), (0, 3), (3, 3), (0, 0)]],
            rings: vec![vec![vec![0], vec![1]]],
        };
        let medium = Detail { fine, medium: vec![0b0000_0101] }.medium();
        assert_eq!(medium.arcs, vec![vec![(0, 0), (10, 0)], vec![]]);
        assert_eq!(medium.rings, vec![vec![vec![0]]]);
    }
}

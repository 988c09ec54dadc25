//! Regions of the world, as a reader would name them: where a place lies, whatever it was.

use crate::relation::named;
use serde::{Deserialize, Serialize};

/// A part of the world. Every place lies in just one; in the data it is the file that the place stands in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Region {
    /// The Soviet state, its republics, and states and governments on land of the Russian Empire.
    Soviet,
    /// Germany, Austria and the states between them, the Soviet Union and the Aegean.
    CentralEurope,
    /// Western, northern and southern Europe.
    WesternEurope,
    /// Turkey, Iran, Afghanistan and the Arabian peninsula without the Yemens.
    WestAsia,
    /// Egypt, Libya, the Levant, Iraq and the Yemens.
    MiddleEast,
    /// Africa without Egypt and Libya, and the islands near it.
    Africa,
    /// South, east and south-east Asia.
    Asia,
    /// The Americas, Australia and the Pacific.
    Americas,
}

#[rustfmt::skip]
named!(Region, Soviet = "soviet", CentralEurope = "central_europe", WesternEurope = "western_europe", WestAsia = "west_asia",
    MiddleEast = "middle_east", Africa = "africa", Asia = "asia", Americas = "americas");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for region in Region::ALL {
            assert_eq!(Region::from_name(region.name()), Some(*region));
        }
        assert_eq!(Region::from_name("atlantis"), None);
    }

    #[test]
    fn a_region_is_one_byte_in_the_bundle() {
        for region in Region::ALL {
            assert_eq!(postcard::to_allocvec(region).map(|bytes| bytes.len()), Ok(1));
        }
    }
}

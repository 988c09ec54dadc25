//! The measures: how colours look to different eyes, how much two of them differ, and how strong a contrast is.

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{FromColor, Lab, LinSrgb, Srgb};

/// How the reader sees colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sight {
    /// With all three kinds of cones.
    Normal,
    /// Without those for long waves.
    Protan,
    /// Without those for middle waves.
    Deutan,
    /// Without those for short waves.
    Tritan,
}

impl Sight {
    /// All of them.
    pub const ALL: [Sight; 4] = [Sight::Normal, Sight::Protan, Sight::Deutan, Sight::Tritan];

    /// What linear red, green and blue become, as rows. Machado, Oliveira and Fernandes, "A Physiologically-based Model for
    /// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, pages 1291
    /// to 1298: their tables for severity 1.0.
    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Sight::Normal => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Sight::Protan => {
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            }
            Sight::Deutan => {
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            }
            Sight::Tritan => {
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }
    }

    /// A colour as it looks to such eyes.
    fn sees(self, colour: Srgb<u8>) -> Lab {
        let linear: LinSrgb<f64> = colour.into_linear();
        let [red, green, blue] = self.matrix().map(|[r, g, b]| {
            // What lies outside of what a screen shows is shown at its edge.
            (r * linear.red + g * linear.green + b * linear.blue).clamp(0.0, 1.0)
        });
        Lab::from_color(LinSrgb::new(red as f32, green as f32, blue as f32))
    }

    /// By how much two colours differ to such eyes, after CIEDE2000.
    pub fn difference(self, a: Srgb<u8>, b: Srgb<u8>) -> f32 {
        self.sees(a).difference(self.sees(b))
    }
}

/// The contrast of two colours as WCAG 2.1 defines it, from 1 to 21.
pub fn contrast(a: Srgb<u8>, b: Srgb<u8>) -> f32 {
    a.into_format::<f32>().relative_contrast(b.into_format())
}

/// How bright a colour is in a print without colours, from 0 to 1.
pub fn luminance(colour: Srgb<u8>) -> f32 {
    colour.into_format::<f32>().relative_luminance().luma
}

#[test]
fn the_difference_is_the_published_one() {
    // Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical
    // Observations", Color Research and Application 30 (1), 2005, table 1: pairs 1, 7, 17 and 25.
    let pairs = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ];
    for ([l, a, b], [m, c, d], published) in pairs {
        let found = Lab::<palette::white_point::D65, f64>::new(l, a, b).difference(Lab::new(m, c, d));
        assert!((found - published).abs() < 0.000_1, "{found} instead of {published}");
    }
}

#[test]
fn the_contrast_of_black_and_white_is_21() {
    let (black, white, grey) = (Srgb::new(0, 0, 0), Srgb::new(255, 255, 255), Srgb::new(0x77, 0x77, 0x77));
    assert!((contrast(black, white) - 21.0).abs() < 0.000_1);
    assert!((contrast(white, black) - 21.0).abs() < 0.000_1);
    // The grey that is known to fail 4.5 on white by a hair.
    assert!((contrast(grey, white) - 4.48).abs() < 0.005);
}

#[test]
fn greys_look_the_same_to_all_eyes_and_red_and_green_do_not() {
    let (grey, red, green) = (Srgb::new(128, 128, 128), Srgb::new(200, 60, 40), Srgb::new(110, 120, 40));
    for sight in Sight::ALL {
        let moved = Sight::Normal.sees(grey).difference(sight.sees(grey));
        assert!(moved < 0.5, "{sight:?} turns grey by {moved}");
    }
    let normal = Sight::Normal.difference(red, green);
    for sight in [Sight::Protan, Sight::Deutan] {
        assert!(sight.difference(red, green) < normal / 2.0, "{sight:?} should hardly tell red from green");
    }
    assert!(Sight::Tritan.difference(red, green) > normal / 2.0);
}

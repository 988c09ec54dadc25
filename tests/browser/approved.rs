//! What is known of the approved pictures besides themselves: what drew them, and where the parts of the page were.

use atlas_tests::likeness::Rect;
use atlas_tests::trouble::{Outcome, Trouble};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use xtask::files;

/// What drew a picture.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
pub struct Drawn {
    /// Name and version of the browser.
    pub browser: String,
    /// Fonts of parts of the page, each with the width of a sample.
    pub fonts: Vec<String>,
}

impl Drawn {
    /// In short, for messages.
    pub fn in_words(&self) -> String {
        format!("{} with fonts {:?}", self.browser, self.fonts)
    }
}

/// The file `about.toml`.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
pub struct About {
    /// What drew all of them.
    pub drawn: Drawn,
    /// Left, top, width and height of the parts of the page, by picture and part, in CSS pixels of the window.
    #[serde(default)]
    pub pictures: BTreeMap<String, BTreeMap<String, Rect>>,
}

impl About {
    /// The folder of the pictures.
    pub fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures")
    }

    /// Reads the file.
    pub fn read() -> Outcome<About> {
        let file = About::folder().join("about.toml");
        let text = std::fs::read_to_string(&file).map_err(|e| Trouble::Failed(format!("{}: {e}", file.display())))?;
        toml::from_str(&text).map_err(|e| Trouble::Failed(format!("{}: {e}", file.display())))
    }

    /// Notes that a picture is approved. Those that something else drew must all be approved anew, so they are forgotten.
    pub fn approve(name: &str, by: Drawn, parts: BTreeMap<String, Rect>) -> Outcome {
        let mut about = About::read().unwrap_or_default();
        if about.drawn != by {
            about = About { drawn: by, pictures: BTreeMap::new() };
        }
        about.pictures.insert(name.into(), parts);
        Ok(files::write(&About::folder().join("about.toml"), about.text())?)
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "# What drew the approved pictures in this folder, and where the parts of the page were (left, top, width, height, in pixels).\n\
             # Written by the tests with ATLAS_APPROVE=1; see CONTRIBUTING.md.\n\n",
        );
        let fonts: Vec<String> = self.drawn.fonts.iter().map(|font| format!("{font:?}")).collect();
        // Writing to a text cannot fail.
        let _ = write!(text, "[drawn]\nbrowser = {:?}\nfonts = [{}]\n", self.drawn.browser, fonts.join(", "));
        for (name, parts) in &self.pictures {
            let _ = write!(text, "\n[pictures.{name}]\n");
            for (part, sides) in parts {
                let _ = writeln!(text, "{part} = {:?}", sides.map(f64::round));
            }
        }
        text
    }
}

//! Building the atlas: from the sources to a folder that any web server can serve.

pub mod bindgen;
pub mod bound;
pub mod compile;
pub mod minify;
pub mod name;
pub mod optimise;
pub mod pack;
pub mod page;
pub mod pages;
pub mod parts;
pub mod stamp;

use crate::data;
use crate::export::dataset::{CITATION, dictionary, write_to};
use crate::failure::{At, Failure, Outcome};
use crate::files;
use crate::say;
use crate::toolchain;
use crate::workspace::Workspace;
use bound::Program;
use compile::Part;
pub use compile::Profile;
use name::hashed;
use stamp::Stamp;
use std::fs;
use std::path::{Path, PathBuf};

/// Starts the program in the page.
const BOOT: &str = include_str!("boot.js");

/// Starts the workshop in its worker.
const WORKER: &str = include_str!("worker.js");

/// The style sheet of what stands beside the map.
const EXPLORE_SHEET: &str = "www/explore.css";

/// The folder of the tables, beside the page.
pub const DATASET: &str = "dataset";

/// A built atlas.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
    /// Where it lies.
    pub folder: PathBuf,
    /// Whether wasm-opt made the wasm smaller.
    pub optimised: bool,
}

/// Builds the atlas into a folder, doing only what is stale.
///
/// # Errors
/// Whatever stops the build, with its place and reason.
pub fn build(workspace: &Workspace, profile: Profile, out: &Path) -> Outcome<Built> {
    ours_to_replace(out)?;
    toolchain::ensure_wasm()?;
    let made = say::timed(&format!("compile the atlas to wasm ({})", profile.name()), || {
        compile::compile(workspace, profile)
    })?;
    let stamp = Stamp::of(workspace, profile, &made)?;
    let keep = workspace.cache().join(hashed("dist", "stamp", out.display().to_string().as_bytes()));
    if let Some(optimised) = stamp.is_fresh(&keep, out) {
        say::note(&format!("{} is up to date", out.display()));
        return Ok(Built { folder: out.to_path_buf(), optimised });
    }
    let programs: Vec<(Part, Program)> = made
        .programs
        .iter()
        .map(|(part, wasm)| bound::program(workspace, profile, *part, wasm).map(|program| (*part, program)))
        .collect::<Outcome<_>>()?;
    let optimised = programs.iter().all(|(_, program)| program.optimised);
    let new = workspace.cache().join("dist.new");
    files::remove_folder(&new)?;
    say::timed(&format!("write {}", out.display()), || {
        write(workspace, &programs, &made, &new)?;
        if profile == Profile::Release {
            dataset(workspace, &new.join(DATASET))?;
            pack::pack(&new)?;
        }
        replace(out, &new)
    })?;
    stamp.keep(&keep, out, optimised)?;
    Ok(Built { folder: out.to_path_buf(), optimised })
}

/// Writes all files of the atlas into an empty folder.
fn write(workspace: &Workspace, programs: &[(Part, Program)], made: &compile::Made, out: &Path) -> Outcome {
    let html = files::text(&workspace.root.join("index.html"))?;
    let sheets = page::style_sheets(&html);
    let www = workspace.root.join("www");
    for file in files::below(&www)? {
        let is_sheet = sheets.iter().any(|sheet| Path::new(sheet).strip_prefix("www").is_ok_and(|s| s == file));
        // The style sheet of the pages is written with them, that of what stands beside the map with its name in the script.
        let is_apart = [pages::SHEET, EXPLORE_SHEET].iter().any(|sheet| www.join(&file) == workspace.root.join(sheet));
        if !is_sheet && !is_apart {
            files::write(&out.join(&file), files::read(&www.join(&file))?)?;
        }
    }
    // What wasm-opt could be had for can be made smaller in the other files too.
    let small = programs.iter().any(|(_, program)| program.optimised);
    let shrink = |extension: &str, bytes: Vec<u8>| {
        if small { minify::minify(workspace, extension, &bytes) } else { Ok(bytes) }
    };
    let put = |stem: &str, extension: &str, bytes: &[u8]| -> Outcome<String> {
        let bytes = shrink(extension, bytes.to_vec())?;
        let name = hashed(stem, extension, &bytes);
        files::write(&out.join(&name), bytes).map(|()| name)
    };
    let mut css = Vec::new();
    for sheet in sheets {
        let bytes = files::read(&workspace.root.join(&sheet))?;
        let stem = Path::new(&sheet).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        css.push((sheet, put(&stem, "css", &bytes)?));
    }
    let (mut boot, mut worker) = (BOOT.to_string(), WORKER.to_string());
    let (mut js, mut wasm) = (String::new(), String::new());
    for (part, program) in programs {
        let files = (put(part.stem(), "js", &program.js)?, put(part.stem(), "wasm", &program.wasm)?);
        let name = part.stem().to_uppercase();
        for script in [&mut boot, &mut worker] {
            *script = script.replace(&format!("{name}_JS"), &files.0).replace(&format!("{name}_WASM"), &files.1);
        }
        if *part == Part::Atlas {
            (js, wasm) = files;
        }
    }
    let sheet = put(Part::Explore.stem(), "css", &files::read(&workspace.root.join(EXPLORE_SHEET))?)?;
    let worker = put(&format!("{}-worker", Part::Workshop.stem()), "js", worker.as_bytes())?;
    let boot = boot.replace("EXPLORE_CSS", &sheet).replace("WORKSHOP_WORKER", &worker);
    let boot = put("boot", "js", boot.as_bytes())?;
    for (file, public) in &made.parts {
        files::write(&out.join(public), files::read(file)?)?;
    }
    pages::write(workspace, &files::read(made.texts()?)?, out, |css| shrink("css", css))?;
    files::write(&out.join("index.html"), page::page(&html, &page::Names { boot, js, wasm, css })?)
}

/// Writes the whole record as tables, which the page links.
fn dataset(workspace: &Workspace, out: &Path) -> Outcome {
    let compiled = data::compile(&workspace.data())?;
    let dictionary = files::text(&workspace.data().join(dictionary::FILE))?;
    let citation = files::text(&workspace.root.join(CITATION))?;
    write_to(out, &compiled, &dictionary, &citation).map(drop)
}

/// Refuses to replace a folder that holds anything but an atlas.
fn ours_to_replace(out: &Path) -> Outcome {
    let empty = !out.exists() || fs::read_dir(out).at(out.display())?.next().is_none();
    let atlas = || fs::read_to_string(out.join("index.html")).is_ok_and(|html| html.contains("id=\"atlas\""));
    if empty || atlas() {
        return Ok(());
    }
    Err(Failure::new(out.display(), "there is something there that is no built atlas")
        .advice("name a new or empty folder"))
}

/// Puts the new folder into the place of the old one. They may be on different disks, then the files are copied.
fn replace(out: &Path, new: &Path) -> Outcome {
    files::remove_folder(out)?;
    if let Some(above) = out.parent() {
        fs::create_dir_all(above).at(above.display())?;
    }
    if fs::rename(new, out).is_ok() {
        return Ok(());
    }
    for file in files::below(new)? {
        files::write(&out.join(&file), files::read(&new.join(&file))?)?;
    }
    files::remove_folder(new)
}

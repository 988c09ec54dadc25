//! Compiles the data under `data/` into the bundle that the atlas carries. A mistake in the data fails the build here.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build.rs");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            // One line an error, so that cargo shows each of them.
            for line in e.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let compiled = atlas_compiler::compile(Path::new("data")).map_err(|e| e.to_string())?;
    let bundle = compiled.bundle();
    let write =
        |name: &str, bytes: &[u8]| fs::write(Path::new(&out).join(name), bytes).map_err(|e| format!("{name}: {e}"));
    write("record.bin", &bundle.record)?;
    write("texts.bin", &bundle.texts)?;
    write("detail.bin", &bundle.detail)?;
    write("words-en.bin", &bundle.english)?;
    write("words-en-whole.bin", &bundle.whole_english)?;
    for (name, bytes) in &bundle.words {
        write(name, bytes)?;
    }
    let words: Vec<&str> = bundle.words.iter().map(|(name, _)| name.as_str()).collect();
    // For the task that builds the atlas: which files it has to put beside the page.
    println!("cargo::rustc-env=ATLAS_WORDS={}", words.join(","));
    // The late parts carry their checksum in their name, so that a page can never get those of another version.
    println!("cargo::rustc-env=ATLAS_TEXTS=texts-{:016x}.bin", compiled.record.texts_sum);
    println!("cargo::rustc-env=ATLAS_DETAIL=detail-{:016x}.bin", compiled.record.detail_sum);
    Ok(())
}

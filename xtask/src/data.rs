//! `data check`: the checks of the data alone.

use std::path::Path;
use std::process::ExitCode;

/// Checks the data and prints all problems, or those of one region (`--region NAME`).
pub fn check(args: &[&str]) -> ExitCode {
    let region = match args {
        ["--region", region] => Some(*region),
        _ => None,
    };
    match atlas_compiler::compile(Path::new("data")) {
        Ok(compiled) => {
            println!("data: {} places, {} events, {} pieces, no problem", compiled.record.places.len(), compiled.record.events.len(), compiled.record.pieces.len());
            ExitCode::SUCCESS
        }
        Err(mut problems) => {
            if let Some(region) = region {
                problems.0.retain(|p| p.file.ends_with(&format!("/{region}.toml")));
            }
            println!("{problems}");
            if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    }
}

//! `export`: the record as tables and maps, for other programs.

pub mod country_years;
pub mod dataset;
pub mod episodes;
#[cfg(test)]
mod fixture;
pub mod map;
pub mod picture;
pub mod table;

use crate::args::Args;
use crate::data;
use crate::failure::{Failure, Outcome};
use crate::files;
use crate::say;
use crate::workspace::Workspace;
use atlas_core::date::Date;
use std::path::Path;

/// Writes one of the exports.
///
/// # Errors
/// Those of the data, and of the file.
pub fn export(workspace: &Workspace, what: &str, mut args: Args) -> Outcome {
    if what == "dataset" {
        return dataset::write(workspace, args);
    }
    let out = args.value("--out")?;
    let text = match what {
        "episodes" => {
            let folder = data::folder(workspace, &mut args)?;
            args.done()?;
            table::csv(&episodes::HEADER, episodes::rows(&data::compile(&folder)?.record))?
        }
        "country-years" => {
            let folder = data::folder(workspace, &mut args)?;
            args.done()?;
            table::csv(&country_years::HEADER, country_years::rows(&data::compile(&folder)?.record))?
        }
        "map" => {
            let date = day(&args.needed("--date")?)?;
            let format = args.value("--format")?.unwrap_or_else(|| "geojson".into());
            if format != "geojson" {
                return Err(args.wrong(format!("the format `{format}` is not known; there is geojson")));
            }
            let folder = data::folder(workspace, &mut args)?;
            args.done()?;
            let compiled = data::compile(&folder)?;
            map::geojson(&compiled.record, compiled.detail.fine, date)
        }
        "picture" => {
            let order = picture::Order::of(&mut args)?;
            let folder = data::folder(workspace, &mut args)?;
            args.done()?;
            picture::svg(workspace, &data::compile(&folder)?, &order)?
        }
        _ => return Err(args.wrong("there are the exports dataset, episodes, country-years, map and picture")),
    };
    match out {
        None => print!("{text}"),
        Some(file) => {
            files::write(Path::new(&file), &text)?;
            say::note(&format!("{file}: {} bytes", say::bytes(text.len() as u64)));
        }
    }
    Ok(())
}

/// A day of the record.
fn day(text: &str) -> Outcome<Date> {
    Date::parse(text).filter(|date| *date <= Date::LAST).ok_or_else(|| {
        Failure::new("--date", format!("`{text}` is no day from 1917-11-07 to 1991-12-25; write YYYY-MM-DD"))
    })
}

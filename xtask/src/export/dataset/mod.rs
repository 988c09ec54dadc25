//! `export dataset`: the whole record as tables in CSV and JSON, with a dictionary, a citation and a licence.

pub mod blocs;
pub mod dictionary;
pub mod events;
pub mod lands;
pub mod places;
pub mod table;

use super::{country_years, episodes};
use crate::args::Args;
use crate::data;
use crate::failure::Outcome;
use crate::files;
use crate::say;
use crate::workspace::Workspace;
use atlas_compiler::Compiled;
use std::path::Path;
use table::Table;

/// Version of the dataset: that of the workspace.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How to cite, at the root of the repository.
pub const CITATION: &str = "CITATION.cff";

/// All tables, in the order in which the dictionary describes them.
pub fn tables(compiled: &Compiled) -> Vec<Table> {
    let (record, read) = (&compiled.record, &compiled.read);
    vec![
        places::places(read),
        places::names(read),
        places::capitals(read),
        places::lives(read),
        Table::new("episodes", &episodes::HEADER, episodes::rows(record)),
        Table::new("country_years", &country_years::HEADER, country_years::rows(record)),
        events::events(read),
        events::effects(read),
        events::treaties(read),
        events::sources(read),
        events::citations(read),
        blocs::blocs(read),
        blocs::memberships(read),
        lands::pieces(read, record),
        lands::holdings(read),
        places::leaders(read),
    ]
}

/// Writes the dataset into a folder (`--out DIR`).
///
/// # Errors
/// Those of the data and of the files; if the dictionary leaves out a column.
pub fn write(workspace: &Workspace, mut args: Args) -> Outcome {
    let out = args.needed("--out")?;
    let folder = data::folder(workspace, &mut args)?;
    args.done()?;
    let compiled = data::compile(&folder)?;
    let dictionary = files::text(&workspace.data().join(dictionary::FILE))?;
    let citation = files::text(&workspace.root.join(CITATION))?;
    let number = write_to(Path::new(&out), &compiled, &dictionary, &citation)?;
    say::note(&format!("{out}: {number} tables, each as CSV and JSON"));
    Ok(())
}

/// Writes all files of the dataset. Returns the number of tables.
///
/// # Errors
/// If a file cannot be written, or the dictionary leaves out a column.
pub fn write_to(out: &Path, compiled: &Compiled, dictionary: &str, citation: &str) -> Outcome<usize> {
    let tables = tables(compiled);
    dictionary::check(dictionary, &tables)?;
    for table in &tables {
        files::write(&out.join(format!("{}.csv", table.name)), table.csv()?)?;
        files::write(&out.join(format!("{}.json", table.name)), table.json()?)?;
    }
    files::write(&out.join(dictionary::FILE), dictionary)?;
    files::write(&out.join(CITATION), citation)?;
    files::write(&out.join("README.md"), readme(&tables))?;
    Ok(tables.len())
}

/// The page that lies beside the tables.
fn readme(tables: &[Table]) -> String {
    let list: String = tables
        .iter()
        .map(|t| format!("| `{}.csv`, `{0}.json` | {} |\n", t.name, say::bytes(t.rows.len() as u64)))
        .collect();
    format!(
        "# Soviet Relations Atlas: the dataset\n\nVersion {VERSION}. Every state's relations with the Soviet state, 7 November 1917 to 25 December \
        1991, from dated and sourced events.\n\n| files | rows |\n| --- | ---: |\n{list}\n\
        - `DICTIONARY.md` describes every table and column.\n\
        - CSV: UTF-8, comma, fields quoted where needed (RFC 4180), lines end with a line feed. JSON: an array of objects, all values texts, \
        `null` where the field is empty.\n\
        - Days are ISO 8601 and of the Gregorian calendar. Ids never change their meaning.\n\n\
        ## Licence\n\n\
        Creative Commons Attribution 4.0 International (CC BY 4.0), <https://creativecommons.org/licenses/by/4.0/>. Use it for anything, and \
        say where it comes from.\n\n\
        ## How to cite\n\n\
        > The Soviet Relations Atlas authors: Soviet Relations Atlas, version {VERSION}. Data under CC BY 4.0.\n\n\
        `CITATION.cff` says the same for programs. For a single claim cite the sources of its event too (`citations.csv`).\n"
    )
}

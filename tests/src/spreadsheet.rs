//! Tables as a spreadsheet program reads them: SheetJS, in the browser that runs the tests.

use crate::page::Page;
use crate::trouble::{Outcome, Trouble};
use serde::Deserialize;
use xtask::{files, npm};

/// A sheet as the spreadsheet has it.
#[derive(Debug, Deserialize)]
pub struct Sheet {
    /// The texts of all cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// The cells that it takes for formulas, by their names such as `B7`.
    pub formulas: Vec<String>,
}

impl Page<'_> {
    /// Opens the bytes of a file as a spreadsheet does that is told nothing about them.
    ///
    /// # Errors
    /// If SheetJS is not installed (then the test is skipped), or cannot read the file.
    pub async fn spreadsheet(&self, bytes: &[u8]) -> Outcome<Sheet> {
        if !npm::is_there() {
            return Err(Trouble::Skipped("SheetJS comes from npm, and Node was not found".into()));
        }
        let library = npm::ensure(self.workspace)?.join("xlsx/dist/xlsx.full.min.js");
        self.js(&format!("{}; window.XLSX = XLSX; return null", files::text(&library)?), vec![]).await?;
        let script = "
            const { Sheets, SheetNames } = XLSX.read(new Uint8Array(arguments[0]), { type: 'array', raw: true });
            const sheet = Sheets[SheetNames[0]];
            const rows = XLSX.utils.sheet_to_json(sheet, { header: 1, defval: '', blankrows: true });
            const formulas = Object.keys(sheet).filter((name) => sheet[name].f !== undefined);
            return { rows: rows.map((row) => row.map(String)), formulas }";
        self.ask(script, vec![bytes.into()]).await
    }
}

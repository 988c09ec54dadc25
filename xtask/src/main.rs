//! `cargo xtask`: the tasks of the project. `cargo xtask help` lists them.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match xtask::task::run(&words) {
        Ok(true) => ExitCode::SUCCESS,
        // What failed was said already.
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

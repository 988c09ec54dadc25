//! The tasks of the project. `cargo xtask help` lists them.

mod data;

fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["data", "check", rest @ ..] => data::check(rest),
        _ => {
            eprintln!("unknown task");
            std::process::ExitCode::FAILURE
        }
    }
}

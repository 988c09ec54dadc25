//! `serve`: builds the atlas and serves it on 127.0.0.1.

pub mod reply;
pub mod server;

use crate::args::Args;
use crate::build::{Profile, build};
use crate::failure::Outcome;
use crate::workspace::Workspace;
use server::Server;

/// The port that is tried first.
const PORT: u16 = 8080;

/// Builds what is missing or stale, and serves until it is stopped.
///
/// # Errors
/// Those of the build; if no port is free.
pub fn serve(workspace: &Workspace, mut args: Args) -> Outcome {
    let port = args.value("--port")?;
    let port = match &port {
        None => PORT,
        Some(text) => {
            text.parse().map_err(|_| args.wrong(format!("`{text}` is no port; give a number from 1 to 65535")))?
        }
    };
    args.done()?;
    let built = build(workspace, Profile::Release, &workspace.dist())?;
    let server = Server::start_from(&built.folder, "/", port)?;
    println!("The atlas is at {} (stop with Ctrl+C)", server.address());
    server.wait();
    Ok(())
}

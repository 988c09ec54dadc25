//! Starts the workshop in a Web Worker.

#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(target_arch = "wasm32")]
fn main() {
    worker::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The workshop runs in a worker of the atlas. Build and serve it with: cargo xtask serve");
}

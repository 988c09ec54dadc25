//! Starts the atlas in the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    soviet_relations_atlas::browser::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The atlas runs in a browser. Build and serve it with: cargo xtask serve");
}

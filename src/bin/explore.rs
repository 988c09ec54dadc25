//! Starts what stands beside the map, in the page of the atlas.

#[cfg(target_arch = "wasm32")]
fn main() {
    soviet_relations_atlas::browser::start_explore();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This part of the atlas runs in a browser. Build and serve it with: cargo xtask serve");
}

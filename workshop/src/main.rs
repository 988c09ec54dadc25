//! Starts the workshop in a Web Worker.

fn main() {}

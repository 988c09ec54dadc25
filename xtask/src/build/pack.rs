//! The `.br` and `.gz` files beside each file that compresses.

use crate::failure::{At, Outcome};
use crate::files;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// Brotli at its strongest: quality 11, and a window that holds each of our files whole.
pub fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params).at("brotli")?;
    Ok(packed)
}

/// Gzip at its strongest, without a time stamp, so that the same input gives the same file.
pub fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).at("gzip")?;
    encoder.finish().at("gzip")
}

/// Whether files of this name become smaller.
fn compresses(path: &Path) -> bool {
    let packed = ["png", "jpg", "jpeg", "webp", "avif", "gif", "woff2", "br", "gz", "zip"];
    !path.extension().and_then(|e| e.to_str()).is_some_and(|e| packed.contains(&e))
}

/// Writes the packed files into a folder, several at a time.
///
/// # Errors
/// If a file cannot be read or written.
pub fn pack(folder: &Path) -> Outcome {
    let names: Vec<_> = files::below(folder)?.into_iter().filter(|name| compresses(name)).collect();
    let one = |name: &Path| -> Outcome {
        let path = folder.join(name);
        let bytes = files::read(&path)?;
        let beside = |extension: &str| {
            path.with_file_name(format!("{}.{extension}", path.file_name().unwrap_or_default().to_string_lossy()))
        };
        // The tables are large and asked for by few: Brotli would take longer over them than over all the rest.
        if !name.starts_with(super::DATASET) {
            files::write(&beside("br"), brotli(&bytes)?)?;
        }
        files::write(&beside("gz"), gzip(&bytes)?)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = names.iter().map(|name| scope.spawn(move || one(name))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| None.at("a packing thread")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_is_reproducible_and_smaller() {
        let text = "the same words again and again, ".repeat(50);
        let packed = (brotli(text.as_bytes()).unwrap(), gzip(text.as_bytes()).unwrap());
        assert_eq!(packed, (brotli(text.as_bytes()).unwrap(), gzip(text.as_bytes()).unwrap()));
        assert!(packed.0.len() < 100 && packed.1.len() < 100);
    }
}

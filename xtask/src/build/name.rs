//! Names of the built files: each carries a checksum of what is in it, so that it can be kept for ever.

use atlas_core::record::checksum;

/// `stem-checksum.extension`.
pub fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{:016x}.{extension}", checksum(bytes))
}

/// Whether a name carries a checksum: 16 hexadecimal digits between the last `-` and the first `.` after it.
pub fn is_hashed(name: &str) -> bool {
    let digits = name.rsplit_once('-').and_then(|(_, rest)| rest.split_once('.')).map(|(digits, _)| digits);
    digits.is_some_and(|d| d.len() == 16 && d.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hashed_name_is_told_from_others() {
        assert!(is_hashed(&hashed("atlas", "js", b"x")));
        assert!(is_hashed("texts-0123456789abcdef.bin"));
        assert!(!is_hashed("index.html") && !is_hashed("a-b.js") && !is_hashed("icon.svg"));
    }
}

//! What the static server answers: a pure function of the request and the files of a folder.

use crate::build::name::is_hashed;
use std::fs;
use std::path::{Path, PathBuf};

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Reply {
    /// A short text with a status.
    pub fn text(status: u16, text: &str) -> Reply {
        Reply {
            status,
            headers: vec![("Content-Type", "text/plain; charset=utf-8".into())],
            body: text.as_bytes().to_vec(),
        }
    }

    /// Sends the reader elsewhere.
    fn moved(to: String) -> Reply {
        Reply { status: 308, headers: vec![("Location", to)], body: Vec::new() }
    }
}

/// Answers a request for an address, of an atlas that lies in `root` and is served below `mount` (`/` or `/some/path/`).
pub fn reply(root: &Path, mount: &str, url: &str, accept_encoding: &str) -> Reply {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == mount {
        // Without the slash at the end the relative addresses of the page would mean other files.
        return Reply::moved(mount.to_string());
    }
    let Some(file) = path.strip_prefix(mount).and_then(|name| inside(root, name)) else {
        return Reply::text(404, "There is nothing here. The atlas is at the address that the server printed.\n");
    };
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let mut headers = vec![
        ("Content-Type", content_type(&name).to_string()),
        (
            "Cache-Control",
            if is_hashed(&name) { "public, max-age=31536000, immutable" } else { "no-cache" }.to_string(),
        ),
        ("Vary", "Accept-Encoding".to_string()),
        ("X-Content-Type-Options", "nosniff".to_string()),
    ];
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accept_encoding, encoding)
            && let Ok(body) = fs::read(file.with_file_name(format!("{name}.{extension}")))
        {
            headers.push(("Content-Encoding", encoding.to_string()));
            return Reply { status: 200, headers, body };
        }
    }
    match fs::read(&file) {
        Ok(body) => Reply { status: 200, headers, body },
        Err(_) => Reply::text(404, "There is no such file.\n"),
    }
}

/// The file of a name below the root, if the name is plain: no way up, no hidden files, no escapes (our names need none).
fn inside(root: &Path, name: &str) -> Option<PathBuf> {
    let name = if name.is_empty() { "index.html" } else { name };
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    let file = name.split('/').all(plain).then(|| root.join(name))?;
    file.is_file().then_some(file)
}

/// Whether the browser takes an encoding. A weight of zero refuses it.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        name.trim().eq_ignore_ascii_case(encoding) && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// Type of a file by its name.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" | "webmanifest" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "md" | "cff" => "text/plain; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "geojson" => "application/geo+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    /// A folder with a page, packed and not, that is removed afterwards.
    fn with_folder(name: &str, check: impl Fn(&Path)) {
        let folder = std::env::temp_dir().join(format!("atlas-reply-{name}-{}", std::process::id()));
        let root = folder.join("dist");
        for (file, text) in [
            ("index.html", "page"),
            ("index.html.br", "brotli"),
            ("index.html.gz", "gzip"),
            ("a-0123456789abcdef.js", "js"),
        ] {
            files::write(&root.join(file), text).unwrap();
        }
        files::write(&folder.join("secret.txt"), "secret").unwrap();
        check(&root);
        files::remove_folder(&folder).unwrap();
    }

    fn header(reply: &Reply, name: &str) -> String {
        reply.headers.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }

    #[test]
    fn the_best_encoding_that_the_browser_takes_is_sent() {
        with_folder("encoding", |root| {
            let body = |accept| String::from_utf8(reply(root, "/", "/?time=1962", accept).body).unwrap();
            assert_eq!(
                [body("gzip, deflate, br"), body("gzip"), body("br;q=0, gzip"), body("")],
                ["brotli", "gzip", "gzip", "page"]
            );
            assert_eq!(header(&reply(root, "/", "/", "br"), "Content-Encoding"), "br");
        });
    }

    #[test]
    fn only_hashed_files_are_kept_for_ever() {
        with_folder("cache", |root| {
            assert_eq!(header(&reply(root, "/", "/", ""), "Cache-Control"), "no-cache");
            assert!(header(&reply(root, "/", "/a-0123456789abcdef.js", ""), "Cache-Control").contains("immutable"));
        });
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        with_folder("outside", |root| {
            for url in [
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/./../secret.txt",
                "//etc/passwd",
                "/..%2fsecret.txt",
                "/a\\..\\secret.txt",
                "/.git",
            ] {
                assert_eq!(reply(root, "/", url, "").status, 404, "{url}");
            }
        });
    }

    #[test]
    fn the_atlas_can_lie_below_a_path() {
        with_folder("below", |root| {
            assert_eq!(reply(root, "/maps/atlas/", "/maps/atlas/", "").body, b"page");
            assert_eq!(header(&reply(root, "/maps/atlas/", "/maps/atlas", ""), "Location"), "/maps/atlas/");
            assert_eq!(reply(root, "/maps/atlas/", "/", "").status, 404);
        });
    }
}

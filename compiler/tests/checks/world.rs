//! The small world of `tests/world`: edited in memory, written to a temporary folder, compiled.

use atlas_compiler::Compiled;
use atlas_compiler::problem::Problems;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

/// Files of a data folder by their path below it.
#[derive(Clone, Debug)]
pub struct World {
    /// Text, or bytes that are none, of each file.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A change of a file: `(file, old, new)`.
///
/// The file may be followed by `#` and an anchor: then the first `old` after the first occurrence of the anchor is replaced, else `old` must
/// occur just once. Where `old` is empty, `new` is put at the end.
pub type Edit<'a> = (&'a str, &'a str, &'a str);

impl World {
    /// The world without a mistake.
    pub fn sound() -> World {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/world");
        let mut files = BTreeMap::new();
        collect(&root, &root, &mut files);
        // The words are the real ones: a new text shall not have to be written down a second time here.
        let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/languages/en.toml");
        files.insert("languages/en.toml".into(), fs::read(english).unwrap());
        World { files }
    }

    /// The text of a file.
    pub fn text(&self, file: &str) -> &str {
        let bytes = self.files.get(file).unwrap_or_else(|| panic!("the world has no file {file}"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Makes changes.
    pub fn edit(mut self, edits: &[Edit]) -> World {
        for (place, old, new) in edits {
            let (file, anchor) = place.split_once('#').unwrap_or((*place, ""));
            let text = self.text(file);
            let edited = if old.is_empty() {
                format!("{text}{new}")
            } else {
                let start = text.find(anchor).unwrap_or_else(|| panic!("{file} has no `{anchor}`"));
                let (head, tail) = text.split_at(start);
                let found = tail.matches(old).count();
                assert!(found == 1 || (found > 1 && !anchor.is_empty()), "`{old}` occurs {found} times in {place}");
                format!("{head}{}", tail.replacen(old, new, 1))
            };
            self.files.insert(file.into(), edited.into_bytes());
        }
        self
    }

    /// Takes a file out.
    pub fn without(mut self, file: &str) -> World {
        assert!(self.files.remove(file).is_some(), "the world has no file {file}");
        self
    }

    /// Compiles the world from a folder of its own.
    pub fn compile(&self) -> Result<Compiled, Problems> {
        let folder = Folder::new();
        for (path, bytes) in &self.files {
            let path = folder.0.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        atlas_compiler::compile(&folder.0)
    }

    /// All problems as they are printed, each a line, without the count at the end.
    pub fn problems(&self) -> Vec<String> {
        let Err(problems) = self.compile() else { return Vec::new() };
        let mut lines: Vec<String> = problems.to_string().lines().map(String::from).collect();
        let count = lines.pop();
        assert_eq!(count, Some(format!("{} problem(s) in the data", lines.len())));
        lines
    }

    /// An expected line with its numbers: `data/FILE:<TEXT>` stands for the line of the file on which the text first stands.
    pub fn numbered(&self, expected: &str) -> String {
        let mut line = expected.to_string();
        while let Some((head, (needle, rest))) =
            line.split_once(":<").and_then(|(head, tail)| Some((head, tail.split_once('>')?)))
        {
            let file = head.rsplit_once("data/").unwrap().1;
            let number = self.text(file).lines().position(|l| l.contains(needle));
            let number = number.unwrap_or_else(|| panic!("{file} has no line with `{needle}`")) + 1;
            line = format!("{head}:{number}{rest}");
        }
        line
    }
}

/// Asks that the world with these changes has just these problems. For line numbers see [`World::numbered`].
pub fn check(edits: &[Edit], expected: &[&str]) {
    let world = World::sound().edit(edits);
    let mut expected: Vec<String> = expected.iter().map(|line| world.numbered(line)).collect();
    let mut found = world.problems();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "after the edits {edits:#?}");
}

/// A temporary folder that goes with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("atlas-world-{}-{count}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind does not make a test wrong.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(name, fs::read(path).unwrap());
        }
    }
}

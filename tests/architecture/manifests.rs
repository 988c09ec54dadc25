//! Dependencies have reasons, and versions that must agree do.

use crate::scan::{files, none, root};

/// The manifests of the workspace.
const MANIFESTS: [&str; 6] = [
    "Cargo.toml",
    "core/Cargo.toml",
    "compiler/Cargo.toml",
    "workshop/Cargo.toml",
    "xtask/Cargo.toml",
    "tests/Cargo.toml",
];

/// Lines that begin a dependency and have no comment right above. One that comes from the workspace has its reason there.
fn without_reason(path: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut in_list = false;
    let mut found = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let mut dependency = None;
        if let Some(section) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            in_list = section.ends_with("dependencies");
            dependency = section.rsplit_once("dependencies.").map(|(_, name)| name);
        } else if in_list && !line.starts_with(['#', ' ', ']']) {
            dependency = line.split_once(" = ").map(|(name, _)| name).filter(|_| !line.contains("workspace = true"));
        }
        let reason = i > 0 && lines[i - 1].starts_with('#');
        if let (Some(name), false) = (dependency, reason) {
            found.push(format!("{path}:{}: {name}", i + 1));
        }
    }
    found
}

#[test]
fn every_dependency_has_a_reason() {
    let found = MANIFESTS.iter().flat_map(|path| without_reason(path, &files(path, &[])[0].text)).collect();
    none(found, "Every dependency has its reason in a comment on the line above.");
}

#[test]
fn a_dependency_without_a_reason_is_found() {
    let text =
        "[dependencies]\n# Why.\na = \"1\"\nb = \"1\"\nc = { workspace = true }\n\n[dependencies.d]\nversion = \"1\"\n";
    assert_eq!(without_reason("x", text), ["x:4: b", "x:7: d"]);
}

#[test]
fn every_member_of_the_workspace_is_checked() {
    let top: toml::Table = files("Cargo.toml", &[])[0].text.parse().unwrap();
    let members =
        top["workspace"]["members"].as_array().unwrap().iter().map(|m| format!("{}/Cargo.toml", m.as_str().unwrap()));
    let mut expected: Vec<String> = members.chain(["Cargo.toml".to_string()]).collect();
    expected.sort();
    let mut checked = MANIFESTS.map(String::from);
    checked.sort();
    assert_eq!(checked.as_slice(), expected.as_slice(), "name the new member here");
}

#[test]
fn the_binding_generator_is_of_the_version_of_the_binding() {
    let version = |path: &str, name: &str| {
        let manifest: toml::Table = files(path, &[])[0].text.parse().unwrap();
        manifest["dependencies"][name].as_str().unwrap_or_default().to_string()
    };
    let binding = version("Cargo.toml", "wasm-bindgen");
    assert!(binding.starts_with('='), "Cargo.toml: wasm-bindgen is pinned with `=`");
    assert_eq!(version("xtask/Cargo.toml", "wasm-bindgen-cli-support"), binding, "both must be of the same version");
    let trunk = files("Trunk.toml", &[])[0].text.clone();
    assert!(
        trunk.contains(&format!("wasm_bindgen = \"{}\"", binding.trim_start_matches('='))),
        "Trunk.toml: wasm_bindgen must be {binding}"
    );
}

#[test]
fn tools_from_npm_are_pinned() {
    let text = std::fs::read_to_string(root().join("xtask/npm/package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (name, version) in package["devDependencies"].as_object().unwrap() {
        let exact = version.as_str().unwrap().bytes().all(|b| b.is_ascii_digit() || b == b'.');
        assert!(exact, "xtask/npm/package.json: {name} is not pinned: {version}");
    }
}

//! As much of JSON Schema as the schemas use. A keyword or pattern that is not known here is an error, so that nothing goes unchecked.

use serde_json::Value;

/// Problems of a value, each with its path.
pub fn validate(value: &Value, schema: &Value, path: &str, problems: &mut Vec<String>) {
    for (keyword, wanted) in schema.as_object().unwrap() {
        let wrong = match keyword.as_str() {
            "$schema" | "title" | "description" => None,
            "type" => (!is_of(value, wanted.as_str().unwrap())).then(|| format!("is no {wanted}")),
            "enum" => (!wanted.as_array().unwrap().contains(value)).then(|| format!("{value} is none of {wanted}")),
            "pattern" => value
                .as_str()
                .filter(|text| !fits(text, wanted.as_str().unwrap()))
                .map(|text| format!("`{text}` does not fit {wanted}")),
            "minLength" => {
                value.as_str().filter(|t| length(t) < wanted.as_u64().unwrap()).map(|_| "is too short".into())
            }
            "maxLength" => {
                value.as_str().filter(|t| length(t) > wanted.as_u64().unwrap()).map(|_| "is too long".into())
            }
            "minimum" => value.as_i64().filter(|n| *n < wanted.as_i64().unwrap()).map(|_| "is too small".into()),
            "maximum" => value.as_i64().filter(|n| *n > wanted.as_i64().unwrap()).map(|_| "is too large".into()),
            "minItems" => {
                value.as_array().filter(|l| (l.len() as u64) < wanted.as_u64().unwrap()).map(|_| "is too short".into())
            }
            "uniqueItems" => value
                .as_array()
                .filter(|list| list.iter().enumerate().any(|(i, item)| list[..i].contains(item)))
                .map(|_| "has an item twice".into()),
            "required" => {
                let missing = |name: &&Value| value.get(name.as_str().unwrap()).is_none();
                wanted.as_array().unwrap().iter().find(missing).map(|name| format!("lacks {name}"))
            }
            "additionalProperties" => {
                assert_eq!(wanted, &Value::Bool(false));
                let known = |name: &&String| schema["properties"].get(name.as_str()).is_none();
                value.as_object().and_then(|o| o.keys().find(known)).map(|name| format!("has the unknown field {name}"))
            }
            "properties" => {
                for (name, schema) in wanted.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        validate(value, schema, &format!("{path}.{name}"), problems);
                    }
                }
                None
            }
            "items" => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    validate(item, wanted, &format!("{path}[{i}]"), problems);
                }
                None
            }
            _ => panic!("{path}: the keyword {keyword} is not known here"),
        };
        problems.extend(wrong.map(|reason| format!("{path} {reason}")));
    }
}

fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        _ => panic!("the type {kind} is not known here"),
    }
}

/// Whether a text fits one of the patterns of the schemas.
fn fits(text: &str, pattern: &str) -> bool {
    let all = |allowed: fn(u8) -> bool| !text.is_empty() && text.bytes().all(allowed);
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let dated = |least: usize| {
        (least..=3).contains(&parts.len()) && parts.iter().zip([4, 2, 2]).all(|(part, length)| digits(part, length))
    };
    match pattern {
        r"^\d{4}-\d{2}-\d{2}$" => dated(3),
        r"^\d{4}(-\d{2}(-\d{2})?)?$" => dated(1),
        r"^[a-z0-9_]+$" => all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
        r"^[a-z0-9_-]+$" => all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b)),
        r"^[A-Z0-9_]+$" => all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'),
        r"^[A-Z]{3}$" => text.len() == 3 && all(|b| b.is_ascii_uppercase()),
        r"^F\d{3}$" => text.strip_prefix('F').is_some_and(|number| digits(number, 3)),
        r"^(https?://.*)?$" => text.is_empty() || text.starts_with("http://") || text.starts_with("https://"),
        _ => panic!("the pattern {pattern} is not known here"),
    }
}

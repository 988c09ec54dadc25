//! Large files get an answer within seconds, with progress on the way.

use crate::record;
use atlas_core::own_fault::Wrong;
use atlas_workshop::own::{File, MOST_ENTRIES, read};
use std::time::{Duration, Instant};

fn answer(text: &str) -> (Vec<Wrong>, usize) {
    let begin = Instant::now();
    let mut reports = Vec::new();
    let answer = read(record(), &[File::of(text.as_bytes())], &mut |read, all| reports.push((read, all)));
    assert!(begin.elapsed() < Duration::from_secs(120), "{:?}", begin.elapsed());
    assert!(reports.is_sorted() && reports.iter().all(|(read, all)| read <= all));
    let wrongs = answer.err().into_iter().flatten().map(|fault| fault.wrong).collect();
    (wrongs, reports.len())
}

#[test]
fn a_table_of_fifty_megabytes_is_read_with_progress() {
    let rows = "cuba,1890,1891,ally,a note that makes the row as long as rows are\n";
    let text = "state,from,to,stance,note\n".to_string() + &rows.repeat((50 << 20) / rows.len());
    let (wrongs, reports) = answer(&text);
    assert_eq!(wrongs, []);
    assert!(reports > 50, "{reports}");
}

#[test]
fn a_table_with_too_many_rows_is_refused() {
    let text = "cow,year,tie\n".to_string() + &"40,1890,full\n".repeat(MOST_ENTRIES as usize + 2);
    assert_eq!(answer(&text).0, [Wrong::TooMany]);
}

#[test]
fn fifty_megabytes_that_do_not_end_are_refused() {
    assert_eq!(answer(&"[".repeat(50 << 20)).0, [Wrong::Broken]);
    assert_eq!(answer(&("{\"features\":[".to_string() + &"[1,".repeat(16 << 20))).0, [Wrong::Broken]);
    assert_eq!(answer(&("a,\"".to_string() + &"x".repeat(50 << 20))).0, [Wrong::Unknown]);
}

#[test]
fn an_entry_that_is_too_large_is_passed_over_and_told() {
    let text = format!("[{{\"id\":\"{}\"}}]", "x".repeat(9 << 20));
    assert_eq!(answer(&text).0, [Wrong::EntryTooLarge]);
}

#[test]
fn a_map_with_too_many_points_is_refused() {
    let points: String = (0..200_000).map(|i| format!("[{},{}],", f64::from(i) / 2_000.0, i % 60)).collect();
    let feature = format!(
        "{{\"type\":\"Feature\",\"properties\":{{\"name\":\"x\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{points}[0,0]]]}}}}"
    );
    let text = format!("{{\"features\":[{}]}}", vec![feature; 11].join(","));
    assert_eq!(answer(&text).0, [Wrong::TooManyPoints]);
}

//! Counting the tests in the output of cargo's test runner.

/// Numbers of tests passed and failed, from all lines like `test result: ok. 12 passed; 0 failed; 1 ignored; ...`.
pub fn tests(lines: &[String]) -> (u32, u32) {
    let number = |line: &str, word: &str| -> u32 {
        let before = line.split_once(word).map_or("", |(before, _)| before);
        before.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
    };
    let results = lines.iter().filter(|line| line.starts_with("test result:"));
    results
        .fold((0, 0), |(passed, failed), line| (passed + number(line, " passed;"), failed + number(line, " failed;")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_results_are_added_up() {
        let lines = [
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        assert_eq!(super::tests(&lines.map(String::from)), (15, 2));
    }
}

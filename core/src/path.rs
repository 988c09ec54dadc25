//! Writing SVG path data in whole map units.
//!
//! Written by hand because formatting floats costs 8 kB of compressed wasm and longer paths.

/// A path in the making.
#[derive(Default)]
pub struct Path {
    text: String,
    /// Where the line begins in the text.
    start: usize,
    /// The last point of the line; none before its first.
    last: Option<(i32, i32)>,
    /// The command that the last point was written with; `M` for the first.
    command: char,
}

/// Appends a whole number.
pub fn push_int(text: &mut String, number: i32) {
    if number < 0 {
        text.push('-');
    }
    let mut digits = [0u8; 10];
    let mut rest = number.unsigned_abs();
    let mut used = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        used += 1;
        if rest == 0 {
            break;
        }
    }
    let digits = digits.get(10 - used..).unwrap_or_default();
    text.push_str(std::str::from_utf8(digits).unwrap_or_default());
}

/// Appends a number with so many decimals, at most 6.
pub fn push_fixed(text: &mut String, number: f64, decimals: u32) {
    let scale = 10i64.pow(decimals.min(6));
    let scaled = (number * scale as f64).round() as i64;
    if scaled < 0 {
        text.push('-');
    }
    let (whole, part) = (scaled.abs() / scale, scaled.abs() % scale);
    push_int(text, i32::try_from(whole).unwrap_or(i32::MAX));
    if part > 0 {
        text.push('.');
        let mut unit = scale / 10;
        let mut rest = part;
        while rest > 0 && unit > 0 {
            push_int(text, i32::try_from(rest / unit).unwrap_or(0));
            rest %= unit;
            unit /= 10;
        }
    }
}

/// Reads a number written with digits and at most one point, such as `-37.62`; at most nine digits on each side of the point.
///
/// Not the parser of the standard library, whose tables weigh 14 kB of compressed wasm.
pub fn parse_fixed(text: &str) -> Option<f64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let number = |digits: &str| {
        let plain = (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| digits.bytes().fold(0u32, |n, b| n * 10 + u32::from(b - b'0')))
    };
    let scale = 10u32.checked_pow(u32::try_from(part.len()).ok()?)?;
    Some(sign * (f64::from(number(whole)?) + f64::from(number(part)?) / f64::from(scale)))
}

/// A number with so many decimals at most.
pub fn fixed(number: f64, decimals: u32) -> String {
    let mut text = String::new();
    push_fixed(&mut text, number, decimals);
    text
}

impl Path {
    /// Adds a line through the points; closes it if asked to. Lines of fewer than two distinct points are left out.
    pub fn line(&mut self, points: impl IntoIterator<Item = (i32, i32)>, close: bool) {
        for point in points {
            self.to(point);
        }
        self.end(close);
    }

    /// Begins a line, or goes straight on to a point.
    pub fn to(&mut self, at: (i32, i32)) {
        match self.last {
            None => {
                self.start = self.text.len();
                self.command = 'M';
                self.text.push('M');
                self.pair(at);
            }
            Some(last) if last == at => return,
            Some(last) => {
                let (dx, dy) = (at.0 - last.0, at.1 - last.1);
                self.command('l', dx >= 0);
                self.pair((dx, dy));
            }
        }
        self.last = Some(at);
    }

    /// Goes on to a point along a circle with a radius, by less than half of it.
    pub fn round(&mut self, radius: i32, clockwise: bool, at: (i32, i32)) {
        let Some(last) = self.last.filter(|last| *last != at) else { return };
        self.command('a', true);
        self.pair((radius, radius));
        self.text.push_str(if clockwise { " 0 0 1 " } else { " 0 0 0 " });
        self.pair((at.0 - last.0, at.1 - last.1));
        self.last = Some(at);
    }

    /// Ends the line, and closes it if asked to. A line that has come nowhere is left out.
    pub fn end(&mut self, close: bool) {
        if self.last.take().is_some() {
            if self.command == 'M' {
                self.text.truncate(self.start);
            } else if close {
                self.text.push('z');
            }
        }
    }

    /// Writes a command, or a space where the one before is repeated and the number would run into it.
    fn command(&mut self, command: char, spaced: bool) {
        if self.command != command {
            self.text.push(command);
            self.command = command;
        } else if spaced {
            self.text.push(' ');
        }
    }

    fn pair(&mut self, (x, y): (i32, i32)) {
        push_int(&mut self.text, x);
        if y >= 0 {
            self.text.push(' ');
        }
        push_int(&mut self.text, y);
    }

    /// The path data.
    pub fn finish(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_square_is_written_relative_to_its_corner() {
        let mut path = Path::default();
        path.line([(0, 0), (10, 0), (10, 10), (10, 10), (0, 10)], true);
        assert_eq!(path.finish(), "M0 0l10 0 0 10-10 0z");
    }

    #[test]
    fn a_line_goes_on_along_a_circle() {
        let mut path = Path::default();
        path.to((0, 0));
        path.round(50, true, (100, 0));
        path.round(50, true, (100, 0));
        path.to((60, 20));
        path.end(true);
        assert_eq!(path.finish(), "M0 0a50 50 0 0 1 100 0l-40 20z");
    }

    #[test]
    fn a_single_point_draws_nothing() {
        let mut path = Path::default();
        path.line([(5, 5), (5, 5)], true);
        assert_eq!(path.finish(), "");
    }

    #[test]
    fn fixed_numbers_drop_their_trailing_zeros() {
        let text = |n, d| {
            let mut s = String::new();
            push_fixed(&mut s, n, d);
            s
        };
        assert_eq!(text(1.5, 3), "1.5");
        assert_eq!(text(-0.05, 3), "-0.05");
        assert_eq!(text(12.0, 3), "12");
        assert_eq!(text(0.0004, 3), "0");
    }

    #[test]
    fn only_plain_numbers_are_read() {
        assert_eq!(parse_fixed("-37.62"), Some(-37.62));
        assert_eq!(parse_fixed("5"), Some(5.0));
        for wrong in
            ["", "-", ".", "1.", ".5", "1e5", "+1", "NaN", "inf", "1.2.3", "--1", "1234567890", "0.1234567890", "٣"]
        {
            assert_eq!(parse_fixed(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_number_that_was_written_is_read_back(n in -100_000.0..100_000.0f64, decimals in 0u32..5) {
            let back = parse_fixed(&fixed(n, decimals)).unwrap();
            prop_assert!((back - n).abs() <= 0.5001 / f64::from(10u32.pow(decimals)));
        }

        #[test]
        fn whole_numbers_are_written_as_rust_writes_them(n: i32) {
            let mut text = String::new();
            push_int(&mut text, n);
            prop_assert_eq!(text, n.to_string());
        }
    }
}

//! Durations as text, in Go's notation: `1h30m`, `10s`, `250ms`, and `2d` for days.

use std::time::Duration;

/// Why a text is no duration, in the reference's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DurationError {
    /// Empty, or not a sequence of decimal numbers with units.
    #[error("time: invalid duration {0:?}")]
    Invalid(String),
    /// A number without a unit.
    #[error("time: missing unit in duration {0:?}")]
    MissingUnit(String),
    /// A unit that does not exist.
    #[error("time: unknown unit {unit:?} in duration {text:?}")]
    UnknownUnit {
        /// The unit as given.
        unit: String,
        /// The whole text.
        text: String,
    },
}

/// A signed span of nanoseconds, from Go's notation; the sign is kept because some settings accept it.
pub fn parse_go(text: &str) -> Result<i64, DurationError> {
    let invalid = || DurationError::Invalid(text.to_owned());
    let (negative, mut rest) = match text.as_bytes().first() {
        Some(b'-') => (true, text.get(1..).unwrap_or("")),
        Some(b'+') => (false, text.get(1..).unwrap_or("")),
        _ => (false, text),
    };
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(invalid());
    }
    let mut total: i128 = 0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (whole, after) = rest.split_at(digits);
        let (fraction, after) = match after.strip_prefix('.') {
            Some(tail) => tail.split_at(tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len())),
            None => ("", after),
        };
        if whole.is_empty() && fraction.is_empty() {
            return Err(invalid());
        }
        let unit_length = after.find(|c: char| c == '.' || c.is_ascii_digit()).unwrap_or(after.len());
        let (unit, tail) = after.split_at(unit_length);
        let scale: i128 = match unit {
            "ns" => 1,
            "us" | "µs" | "μs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            "d" => 86_400_000_000_000,
            "" => return Err(DurationError::MissingUnit(text.to_owned())),
            _ => return Err(DurationError::UnknownUnit { unit: unit.to_owned(), text: text.to_owned() }),
        };
        let whole: i128 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| invalid())? };
        total = whole.checked_mul(scale).and_then(|nanos| total.checked_add(nanos)).ok_or_else(invalid)?;
        let (mut value, mut place) = (0_i128, 1_i128);
        for digit in fraction.bytes().take(18) {
            value = value * 10 + i128::from(digit - b'0');
            place *= 10;
        }
        total = total.checked_add(value * scale / place).ok_or_else(invalid)?;
        rest = tail;
    }
    i64::try_from(if negative { -total } else { total }).map_err(|_| invalid())
}

/// Whole or fractional seconds without a unit, else Go's notation. Nanoseconds.
pub fn parse(text: &str) -> Result<i64, DurationError> {
    match text.parse::<i64>() {
        Ok(secs) => secs.checked_mul(1_000_000_000).ok_or_else(|| DurationError::Invalid(text.to_owned())),
        Err(_) => parse_go(text),
    }
}

/// As Go's `Duration.String` for whole seconds: `48h0m0s`, `5m0s`, `7s`, `0s`.
pub fn print_go(duration: Duration) -> String {
    let secs = duration.as_secs();
    let (hours, minutes, seconds) = (secs / 3600, secs / 60 % 60, secs % 60);
    match (hours, minutes) {
        (0, 0) => format!("{seconds}s"),
        (0, _) => format!("{minutes}m{seconds}s"),
        _ => format!("{hours}h{minutes}m{seconds}s"),
    }
}

/// As [`print_go`] without the parts that are zero: `48h`, `5m`, `1h30m`.
pub fn print_short(duration: Duration) -> String {
    let secs = duration.as_secs();
    let parts = [(secs / 3600, 'h'), (secs / 60 % 60, 'm'), (secs % 60, 's')];
    let text: String = parts.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n}{unit}")).collect();
    if text.is_empty() { "0s".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_go_reads() {
        for (text, secs) in
            [("1h30m", 5400), ("10s", 10), ("2d", 172_800), ("-5s", -5), ("0", 0), ("1.5h", 5400), ("60", 60)]
        {
            assert_eq!(parse(text), Ok(secs * 1_000_000_000), "{text}");
        }
        assert_eq!(parse("soon").unwrap_err().to_string(), "time: invalid duration \"soon\"");
        assert_eq!(parse("1.9").unwrap_err().to_string(), "time: missing unit in duration \"1.9\"");
        assert_eq!(parse("3x").unwrap_err().to_string(), "time: unknown unit \"x\" in duration \"3x\"");
        assert!(parse("99999999999999999999h").is_err());
    }

    #[test]
    fn prints_as_go_prints() {
        for (secs, go, short) in [
            (172_800, "48h0m0s", "48h"),
            (300, "5m0s", "5m"),
            (7, "7s", "7s"),
            (0, "0s", "0s"),
            (5400, "1h30m0s", "1h30m"),
        ] {
            assert_eq!(print_go(Duration::from_secs(secs)), go);
            assert_eq!(print_short(Duration::from_secs(secs)), short);
        }
    }
}

//! The path of a request: decoded once, canonical, unable to climb.
//!
//! Invariant: a [`RequestPath`] has no leading slash, no empty inner segment, no `.` or `..` segment and no
//! character that cannot be printed. Routing, policies and the record all see this one text.

/// Why a path is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// A percent sign that two hexadecimal digits do not follow.
    Escape,
    /// A character that cannot be printed, or bytes that are not UTF-8.
    Unprintable,
    /// `..` that was hidden behind an escape.
    Relative,
    /// `//`, `/./` or `/../` in the clear: the client is sent to the cleaned path.
    Unclean,
}

/// A decoded path below the API's root, for instance `transit/encrypt/orders`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestPath(String);

impl RequestPath {
    /// From the raw text of the URL after `/v1/`, without its query.
    pub fn parse(raw: &str) -> Result<Self, PathError> {
        let mut segments = raw.split('/').peekable();
        let mut first = true;
        while let Some(segment) = segments.next() {
            let last = segments.peek().is_none();
            if segment == "."
                || segment == ".."
                || (segment.is_empty() && !last && !(first && raw.is_empty()))
            {
                return Err(PathError::Unclean);
            }
            first = false;
        }
        let text = if raw.contains('%') {
            String::from_utf8(decode(raw)?).map_err(|_| PathError::Unprintable)?
        } else {
            raw.to_owned()
        };
        if text.chars().any(|c| c.is_control() || c == '\u{FFFD}') {
            return Err(PathError::Unprintable);
        }
        if text.split('/').any(|segment| segment == "..") {
            return Err(PathError::Relative);
        }
        Ok(Self(text.strip_prefix('/').map(ToOwned::to_owned).unwrap_or(text)))
    }

    /// The text, without a leading slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same path with a slash at its end, as a list is routed and judged.
    #[must_use]
    pub fn into_list(mut self) -> Self {
        if !self.0.ends_with('/') {
            self.0.push('/');
        }
        self
    }
}

/// The cleaned form of an unclean path, absolute, for a redirect.
pub fn clean(raw: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            name => kept.push(name),
        }
    }
    let mut text = format!("/{}", kept.join("/"));
    if (raw.ends_with('/') || raw.ends_with("/.") || raw.ends_with("/..")) && text.len() > 1 {
        text.push('/');
    }
    text
}

/// Percent-decodes once.
pub fn decode(raw: &str) -> Result<Vec<u8>, PathError> {
    let mut out = Vec::with_capacity(raw.len());
    let mut bytes = raw.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let mut digit =
                || bytes.next().and_then(|d| char::from(d).to_digit(16)).and_then(|d| u8::try_from(d).ok());
            let (high, low) = (digit().ok_or(PathError::Escape)?, digit().ok_or(PathError::Escape)?);
            out.push(high << 4 | low);
        } else {
            out.push(byte);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once_and_cannot_climb() {
        for (raw, expected) in [
            ("transit/keys/a", Ok("transit/keys/a")),
            ("transit/keys/", Ok("transit/keys/")),
            ("transit/keys/%61", Ok("transit/keys/a")),
            ("transit/keys/%2561", Ok("transit/keys/%61")),
            ("a/..k", Ok("a/..k")),
            ("a..b", Ok("a..b")),
            ("a/../b", Err(PathError::Unclean)),
            ("a//b", Err(PathError::Unclean)),
            ("a/./b", Err(PathError::Unclean)),
            ("a/%2e%2e/b", Err(PathError::Relative)),
            ("a/%2e%2e", Err(PathError::Relative)),
            ("a/%00", Err(PathError::Unprintable)),
            ("a/%7F", Err(PathError::Unprintable)),
            ("a/%0A", Err(PathError::Unprintable)),
            ("a/%ff", Err(PathError::Unprintable)),
            ("a/%zz", Err(PathError::Escape)),
            ("a/%4", Err(PathError::Escape)),
        ] {
            assert_eq!(RequestPath::parse(raw).map(|p| p.0), expected.map(ToOwned::to_owned), "{raw}");
        }
        assert_eq!(clean("v1/a//b/../c/"), "/v1/a/c/");
    }
}

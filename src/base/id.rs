//! Identifiers: UUIDs and base62 text.

use crate::base::entropy::{self, Entropy};

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A random (version 4) UUID as text.
pub fn uuid(source: &dyn Entropy) -> String {
    uuid::Builder::from_random_bytes(entropy::array(source)).into_uuid().to_string()
}

/// `length` characters of base62, each uniformly random: a byte of 248 or more is drawn again.
pub fn base62(source: &dyn Entropy, length: usize) -> String {
    let mut text = String::with_capacity(length);
    while text.len() < length {
        for byte in entropy::array::<32>(source) {
            if byte < 248 && text.len() < length {
                text.push(char::from(BASE62.get(usize::from(byte % 62)).copied().unwrap_or(b'0')));
            }
        }
    }
    text
}

/// `length` lower-case hexadecimal digits.
pub fn hex(source: &dyn Entropy, length: usize) -> String {
    let mut text = String::with_capacity(length);
    while text.len() < length {
        for byte in entropy::array::<8>(source) {
            if text.len() < length {
                text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::entropy::SystemEntropy;

    #[test]
    fn identifiers_have_their_form() {
        assert_eq!(base62(&SystemEntropy, 24).len(), 24);
        assert_eq!(hex(&SystemEntropy, 9).len(), 9);
        assert_eq!(uuid(&SystemEntropy).len(), 36);
        assert_ne!(uuid(&SystemEntropy), uuid(&SystemEntropy));
    }
}

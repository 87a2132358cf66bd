//! Secrets as types: no `Debug`, `Clone`, `Serialize` or `PartialEq`; made in place, wiped on drop.
//!
//! Invariant: the bytes leave only through `expose`, so that every place that reads a secret can be found by that word.
//!
//! ```compile_fail
//! let s = kluis::base::secret::SecretBytes::from_slice(b"x");
//! println!("{s:?}");
//! ```
//! ```
//! let s = kluis::base::secret::SecretBytes::from_slice(b"x");
//! println!("{:?}", s.expose());
//! ```

use serde::{Deserialize, Deserializer, Serializer, de};
use std::fmt;
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

/// Bytes that must not outlive their use. Capacity is exact, so no copy is left behind by growth.
pub struct SecretBytes(Box<[u8]>);

impl SecretBytes {
    /// `len` bytes, made in place by `fill`.
    pub fn with(len: usize, fill: impl FnOnce(&mut [u8])) -> Self {
        let mut made = Self(vec![0; len].into_boxed_slice());
        fill(&mut made.0);
        made
    }

    /// A copy of `bytes`; the caller still owns, and must wipe, the original.
    pub fn from_slice(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// Takes `bytes` over and wipes whatever their vector held beyond.
    pub fn from_vec(bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self::from_slice(&bytes)
    }

    /// The secret itself.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// How many bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Equality in constant time for equal lengths.
    pub fn matches(&self, other: &[u8]) -> bool {
        self.0.ct_eq(other).into()
    }
}

impl Drop for SecretBytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Text that must not outlive its use, such as a token or a base64 plaintext.
pub struct SecretText(Zeroizing<String>);

impl SecretText {
    /// Takes `text` over.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = SecretText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<SecretText, E> {
                Ok(SecretText::new(text.into()))
            }
            fn visit_string<E: de::Error>(self, text: String) -> Result<SecretText, E> {
                Ok(SecretText::new(text))
            }
        }
        deserializer.deserialize_string(Visitor)
    }
}

impl schemars::JsonSchema for SecretText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "string".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
    fn inline_schema() -> bool {
        true
    }
}

/// For `#[serde(serialize_with = "secret::disclose")]`: the one way by which an answer may carry a secret.
pub fn disclose<S: Serializer>(secret: &SecretText, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

/// As [`disclose`], for a field that may be absent.
pub fn disclose_some<S: Serializer>(secret: &Option<SecretText>, serializer: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(text) => serializer.serialize_str(text.expose()),
        None => serializer.serialize_none(),
    }
}

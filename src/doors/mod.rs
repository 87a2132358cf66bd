//! Wire formats in, wire formats out. Each door is a sibling that uses the same core.
pub mod vault;

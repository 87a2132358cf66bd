//! What every layer stands on: time, chance, secrets, identifiers, durations, paths, limits.
//!
//! Invariant: nothing here knows what a key is, and nothing here knows HTTP or SQL.
//! Start with [`clock`] and [`secret`].

pub mod clock;
pub mod duration;
pub mod entropy;
pub mod id;
pub mod memory;
pub mod metrics;
pub mod path;
pub mod secret;
pub mod supervisor;

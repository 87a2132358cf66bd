//! The Vault dialect: every quirk of it, and nowhere else.
pub mod forgiving;

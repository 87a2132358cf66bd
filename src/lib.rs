//! Kluis: a self-hosted, sovereign key server that speaks the Vault transit dialect.

pub mod audit;
pub mod auth;
pub mod barrier;
pub mod base;
pub mod cli;
pub mod config;
pub mod core;
pub mod crypto;
pub mod doors;
pub mod mount;
pub mod policy;
pub mod seal;
pub mod store;
pub mod sys;
pub mod tasks;
pub mod telemetry;
pub mod token;
pub mod transit;

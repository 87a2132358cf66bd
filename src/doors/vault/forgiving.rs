//! Reads a body into an operation and forgives what the dialect forgives.

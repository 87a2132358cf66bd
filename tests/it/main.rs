//! The integration tests: one binary, the real router, the real layers.

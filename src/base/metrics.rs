//! The registry of metrics. Each layer registers and counts its own.

use parking_lot::Mutex;
use prometheus_client::{encoding::text, registry::Registry};
use std::sync::Arc;

/// Shared handle on the registry; clones see the same metrics.
#[derive(Clone, Default)]
pub struct Metrics(Arc<Mutex<Registry>>);

impl Metrics {
    /// An empty registry whose metrics are all prefixed `kluis_`.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(Registry::with_prefix("kluis"))))
    }

    /// Registers a metric under `name` (without unit suffix `_total`, which the encoder adds to counters).
    pub fn register(&self, name: &str, help: &str, metric: impl prometheus_client::registry::Metric) {
        self.0.lock().register(name, help, metric);
    }

    /// All metrics in the `OpenMetrics` text format.
    pub fn print(&self) -> String {
        let mut out = String::new();
        text::encode(&mut out, &self.0.lock()).expect("invariant: writing to a String does not fail");
        out
    }
}

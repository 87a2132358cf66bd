//! Starts tasks and stops them together.
//!
//! Invariant: every task of the process was started here, so that a drain can wait for all of them.

use parking_lot::Mutex;
use std::{future::Future, sync::Arc};
use tokio::{sync::watch, task::JoinSet};

/// Shared handle; clones start tasks in the same group.
#[derive(Clone)]
pub struct Supervisor {
    stop: watch::Sender<bool>,
    tasks: Arc<Mutex<JoinSet<()>>>,
}

impl Default for Supervisor {
    fn default() -> Self {
        Self::new()
    }
}

impl Supervisor {
    /// A group without tasks.
    pub fn new() -> Self {
        Self { stop: watch::Sender::new(false), tasks: Arc::default() }
    }

    /// Starts a task. It is awaited by [`Supervisor::drain`] and should end soon after [`Supervisor::stopped`] completes.
    pub fn start(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock();
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    /// Starts a task whose result the caller awaits, and which goes on when the caller does not.
    pub fn run<T: Send + 'static>(
        &self,
        task: impl Future<Output = T> + Send + 'static,
    ) -> tokio::sync::oneshot::Receiver<T> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        self.start(async move {
            // The caller may have gone; the work is done all the same.
            drop(sender.send(task.await));
        });
        receiver
    }

    /// Completes when [`Supervisor::stop`] is called, or at once if it has been.
    pub async fn stopped(&self) {
        let mut receiver = self.stop.subscribe();
        // The sender lives as long as `self`, so the only outcome is that the value became true.
        drop(receiver.wait_for(|stop| *stop).await);
    }

    /// Whether [`Supervisor::stop`] has been called.
    pub fn is_stopped(&self) -> bool {
        *self.stop.borrow()
    }

    /// Asks all tasks to end.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Waits until every task has ended.
    pub async fn drain(&self) {
        let mut tasks = std::mem::take(&mut *self.tasks.lock());
        while tasks.join_next().await.is_some() {}
    }
}

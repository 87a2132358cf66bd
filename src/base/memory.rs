//! What the operating system is asked for directly: locked pages, a clock that runs during suspend.
//!
//! Invariant: all `unsafe` code of the crate is in this file and in [`super::allocator`].
#![expect(unsafe_code, reason = "system calls that no safe wrapper in the tree offers")]

use std::time::Duration;

/// `CLOCK_BOOTTIME`: monotonic, and it counts while the machine is suspended.
pub fn boot_time() -> Duration {
    let mut spec = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `spec` is a valid, writable timespec for the duration of the call.
    let status = unsafe { libc::clock_gettime(libc::CLOCK_BOOTTIME, &raw mut spec) };
    assert_eq!(status, 0, "invariant: CLOCK_BOOTTIME exists since Linux 2.6.39");
    Duration::new(spec.tv_sec.unsigned_abs(), u32::try_from(spec.tv_nsec).unwrap_or(0))
}

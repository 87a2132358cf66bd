//! Chance as an argument.
//!
//! Invariant: keys, nonces and tokens come from the operating system's generator, never from a generator whose
//! state lives in this process: a restored machine snapshot must not repeat a nonce.

/// A source of random bytes fit for keys.
pub trait Entropy: Send + Sync + 'static {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator, by way of aws-lc.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        aws_lc_rs::rand::fill(bytes)
            .expect("invariant: the kernel's generator does not fail once it is seeded");
    }
}

/// `N` random bytes.
pub fn array<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}

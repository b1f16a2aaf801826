//! Sealing to one person: HPKE base mode (RFC 9180), X25519, HKDF-SHA256, ChaCha20-Poly1305. No recipient's name stands
//! on it; who has the key finds out by trying.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal};
use zeroize::Zeroizing;

use crate::ids::{StreamId, VaultId};
use crate::keys::SecretKeys;
use crate::seal::{StreamKey, random};

type To = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

const ENCAPPED: usize = 32;

/// Seals to a public key; anyone can. `None` when it is no key that anybody can have.
pub fn seal_to(public: &[u8; 32], what: &str, with: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let to = To::from_bytes(public).ok()?;
    let (encapped, sealed) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        what.as_bytes(),
        plain,
        with,
    )
    .ok()?;
    Some([encapped.to_bytes().as_slice(), &sealed].concat())
}

/// Opens what was sealed to this person; `None` for anybody else.
pub fn open_as(keys: &SecretKeys, what: &str, with: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (encapped, sealed) = sealed.split_at_checked(ENCAPPED)?;
    let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &keys.sealing(),
        &Encapped::from_bytes(encapped).ok()?,
        what.as_bytes(),
        sealed,
        with,
    );
    plain.ok().map(Zeroizing::new)
}

const WRAPS: &str = "sikkerhetsnett/wrap/1";

fn header(vault: VaultId, stream: StreamId, epoch: u32) -> Vec<u8> {
    [&vault.0[..], &stream.0, &epoch.to_be_bytes()].concat()
}

/// The key of a stream, wrapped for each of a circle, filled up with wraps for nobody, in no order that tells.
/// `None` when somebody's key is none.
pub fn wrap(
    vault: VaultId,
    stream: StreamId,
    epoch: u32,
    key: &StreamKey,
    circle: &[[u8; 32]],
) -> Option<Vec<Vec<u8>>> {
    let slots = match circle.len() {
        0..=8 => 8,
        9..=16 => 16,
        more => more.next_multiple_of(32),
    };
    let nobody = std::iter::repeat_with(|| SecretKeys::make().public().seal);
    let everyone = circle.iter().copied().chain(nobody).take(slots);
    let mut wraps: Vec<([u8; 16], Vec<u8>)> = everyone
        .map(|to| Some((random(), seal_to(&to, WRAPS, &header(vault, stream, epoch), &key.root)?)))
        .collect::<Option<_>>()?;
    wraps.sort_unstable();
    Some(wraps.into_iter().map(|(_, wrap)| wrap).collect())
}

pub fn unwrap(vault: VaultId, stream: StreamId, epoch: u32, keys: &SecretKeys, sealed: &[u8]) -> Option<StreamKey> {
    let root = open_as(keys, WRAPS, &header(vault, stream, epoch), sealed)?;
    Some(StreamKey::new(vault, root.as_slice().try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use hpke::setup_receiver;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        HEXLOWER.decode(text.as_bytes()).unwrap()
    }

    /// RFC 9180, A.2.1.1, sequence number 0.
    #[test]
    fn opening_gives_the_known_answer() {
        let secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
        let mut receiver = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &<X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&secret).unwrap(),
            &Encapped::from_bytes(&hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")).unwrap(),
            &hex("4f6465206f6e2061204772656369616e2055726e"),
        )
        .unwrap();
        let sealed = hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
        assert_eq!(receiver.open(&sealed, b"Count-0").unwrap(), b"Beauty is truth, truth beauty");
    }

    const VAULT: VaultId = VaultId([1; 16]);
    const STREAM: StreamId = StreamId([2; 16]);

    fn opens(keys: &SecretKeys, wraps: &[Vec<u8>]) -> usize {
        wraps.iter().filter(|wrap| unwrap(VAULT, STREAM, 0, keys, wrap).is_some()).count()
    }

    #[test]
    fn a_wrap_opens_for_its_person_and_nobody_else() {
        let (mine, other) = (SecretKeys::make(), SecretKeys::make());
        let key = StreamKey::make(VAULT);
        let wraps = wrap(VAULT, STREAM, 0, &key, &[mine.public().seal]).unwrap();
        assert_eq!((opens(&mine, &wraps), opens(&other, &wraps)), (1, 0));
        // Where it was not meant for, it does not open either.
        let wrong_epoch = wraps.iter().filter_map(|wrap| unwrap(VAULT, STREAM, 1, &mine, wrap)).count();
        let wrong_stream = wraps.iter().filter_map(|wrap| unwrap(VAULT, StreamId([9; 16]), 0, &mine, wrap)).count();
        assert_eq!((wrong_epoch, wrong_stream), (0, 0));
    }

    #[test]
    fn nobody_sees_from_the_wraps_how_many_may_open() {
        let key = StreamKey::make(VAULT);
        for (people, slots) in [(0, 8), (1, 8), (8, 8), (9, 16), (16, 16), (17, 32), (33, 64)] {
            let circle: Vec<_> = (0..people).map(|_| SecretKeys::make().public().seal).collect();
            let wraps = wrap(VAULT, STREAM, 0, &key, &circle).unwrap();
            assert_eq!(wraps.len(), slots, "{people}");
            assert!(wraps.iter().all(|wrap| wrap.len() == 80), "an encapsulated key, a stream key, a tag");
        }
    }

    #[test]
    fn the_place_of_a_wrap_does_not_tell_whose_it_is() {
        let mine = SecretKeys::make();
        let key = StreamKey::make(VAULT);
        let place = || {
            let wraps = wrap(VAULT, STREAM, 0, &key, &[mine.public().seal]).unwrap();
            wraps.iter().position(|wrap| unwrap(VAULT, STREAM, 0, &mine, wrap).is_some())
        };
        let first = place();
        assert!((0..100).any(|_| place() != first), "always in the same place");
    }
}

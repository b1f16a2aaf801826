//! The owner's key: what opens the unit when the passphrases are lost, or when the leader is the one suspected. The
//! vault holds only its public half.

use domain::people::{BoardEvent, Owner, OwnerState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Circle, OwnerSecret, PublicKeys, Writing};

use crate::keeping::OfferedKey;
use crate::open::{OpenApp, entry};
use crate::session::SessionView;
use crate::{App, Code, Failure, clock, unit};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnerKeyRequest {}

#[derive(Serialize, TS)]
pub struct OwnerKeyView {
    /// The eighteen words of the sheet, in order.
    words: Vec<String>,
    /// Six words to compare by telephone.
    control: Vec<String>,
    /// The public address: a line of text that may be sent in the open.
    address: String,
    /// Two places on the sheet, counted from one, to be read back.
    ask: Vec<usize>,
}

/// Makes a key and shows it, once. Nothing of it is kept until two of its words were read back from the sheet.
pub fn make(app: &App, _: OwnerKeyRequest) -> Result<OwnerKeyView, Failure> {
    let secret = OwnerSecret::make();
    // Any two places, not the first nor the last, and not side by side.
    let [first, second, ..] = clock::make_id();
    let ask = [2 + usize::from(first) % 7, 11 + usize::from(second) % 7];
    let public = secret.keys().public();
    let view = OwnerKeyView {
        words: secret.words().map(str::to_owned).to_vec(),
        control: words(public.control_words()?),
        address: public.address(),
        ask: ask.to_vec(),
    };
    let mut keeping = app.keeping();
    // On the owner's own machine nothing of it stays; here it waits to be confirmed, until the lock.
    if keeping.open.is_some() {
        keeping.offered = Some(OfferedKey { secret, ask });
    }
    Ok(view)
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnerKeyConfirm {
    /// The words at the asked places.
    words: Vec<String>,
    /// The owner was alone at the screen: confirmed. Otherwise the leader printed it: provisional.
    owner_alone: bool,
}

pub fn confirm(open: &mut OpenApp<'_>, request: OwnerKeyConfirm) -> Result<SessionView, Failure> {
    unit::speaks_for_it(open)?;
    let offered = open.keeping.offered.as_ref().ok_or(Failure::of(Code::NotFound))?;
    let words = offered.secret.words();
    for (at, place) in offered.ask.iter().enumerate() {
        let typed = request.words.get(at).map(|word| word.trim().to_lowercase()).unwrap_or_default();
        if typed != words[place - 1] {
            return Err(Code::WrongWord.at(format!("words.{at}")));
        }
    }
    let public = offered.secret.keys().public();
    let state = if request.owner_alone { OwnerState::Confirmed } else { OwnerState::Provisional };
    register(open, public, state)
}

#[derive(Deserialize, TS)]
pub struct OwnerAddressRequest {
    address: String,
}

#[derive(Serialize, TS)]
pub struct OwnerAddressView {
    control: Vec<String>,
}

fn of_address(address: &str) -> Result<PublicKeys, Failure> {
    PublicKeys::of_address(address).ok_or_else(|| Code::WrongAddress.at("address"))
}

pub fn words(words: [&str; 6]) -> Vec<String> {
    words.map(str::to_owned).to_vec()
}

/// The six words of an address, to be compared by telephone before it is accepted.
pub fn compare(open: &mut OpenApp<'_>, request: OwnerAddressRequest) -> Result<OwnerAddressView, Failure> {
    unit::speaks_for_it(open)?;
    Ok(OwnerAddressView { control: words(of_address(&request.address)?.control_words()?) })
}

pub fn accept(open: &mut OpenApp<'_>, request: OwnerAddressRequest) -> Result<SessionView, Failure> {
    unit::speaks_for_it(open)?;
    register(open, of_address(&request.address)?, OwnerState::Confirmed)
}

/// Puts the public key on the board, and opens to it what the unit shares.
fn register(open: &mut OpenApp<'_>, public: PublicKeys, state: OwnerState) -> Result<SessionView, Failure> {
    let event = BoardEvent::OwnerKey { owner: Owner { state, keys: public.address() } };
    let vault = open.vault()?;
    let (board, unit) = (vault.board_stream(), vault.unit_stream());
    open.write(Writing {
        circles: vec![Circle { stream: unit, people: vec![public.seal] }],
        entries: vec![entry(board, event.kind(), &event)],
        draft: None,
    })?;
    open.keeping.offered = None;
    Ok(SessionView::of(open.keeping))
}

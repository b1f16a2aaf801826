// Who sits here, in the example for the screen: a unit in memory that behaves as the contract says.
import type {
  Code,
  Failure,
  LockedView,
  OpenedView,
  OpenPerson,
  OwnerKeyView,
  PersonView,
  SessionView,
  UnitInput,
  UnitView,
  VaultState,
} from "../bindings";
import type { Name, Request, Value } from "../call";

const leader: PersonView = { id: "p1", name: "Leder L.", role: "leader", joined: true };
const staff: PersonView = { id: "p2", name: "Ansatt K.", role: "staff", joined: true };
/** Was invited, and has not come. */
export const invited: PersonView = { id: "p3", name: "Ansatt M.", role: "staff", joined: false };

/** The passphrase of everybody in the example. */
export const passphrase = "fire vanlige norske ord";

const unit: UnitView = {
  name: "Eksempelbarnehagen",
  kind: "kindergarten",
  municipality: "Eksempelvik",
  address: "Eksempelveien 1",
  responsible: "Eksempelvik barnehager",
  ownerNear: false,
  contacts: {
    childProtection: "",
    childProtectionOnCall: "00000000",
    childProtectionFrom: "",
    childProtectionTo: "",
    directory: [],
  },
  contactsChecked: "2026-10-01",
  additions: 0,
  owner: "none",
  ownerKey: "",
};

const rootWords = ["seil", "ull", "sti", "havn", "elg", "kopp"];
const sheet: OwnerKeyView = {
  words:
    "bjørk fjord lykt granbar seil tusenfryd kopp elg brygge vott molte kvist ull sti havn regnbue nøste bålet".split(
      " ",
    ),
  control: ["lykt", "elg", "havn", "vott", "seil", "kvist"],
  address: "sikkerhetsnett-eier 1 mftgk3ddnrqw4zlpob2gs5dimvzcayloojxw64tbnzsw4zi",
  ask: [4, 11],
};

const nothing: SessionView = {
  vault: "none",
  example: false,
  unit: null,
  boardSound: true,
  copy: false,
  people: [],
  open: null,
  locked: null,
};

const nobody = { settings: null, drafts: 0, unsound: 0, continued: [], resumes: null };

/** The words of the one-time code: the same each time, to be recognised. */
export const code = ["vott", "elg", "granbar", "seil", "nøste", "fjord"];

/** The PC of the example. */
class World {
  view: SessionView = nothing;
  /** Wrong passphrases so far. */
  wrong = 0;
  /** The numbers of the unit's list were looked at more than a year ago. */
  stale = false;
  /** What was told about someone being here. */
  heard: Request<"session.here">[] = [];

  reset(): void {
    this.view = nothing;
    this.wrong = 0;
    this.stale = false;
    this.heard = [];
  }

  /** A unit is set up; nobody is logged in. */
  unit(more: Partial<UnitView> = {}, locked: LockedView | null = null): void {
    this.view = { ...nothing, vault: "ready", unit: { ...unit, ...more }, people: [leader, staff], locked };
  }

  /** More people work here: one more who has logged in, and one who was invited and has not. */
  colleagues(): void {
    const third: PersonView = { id: "p4", name: "Ansatt T.", role: "staff", joined: true };
    this.view = { ...this.view, people: [...this.view.people, third, invited] };
  }

  /** Someone is logged in. */
  open(who: "leader" | "staff" = "staff", more: Partial<OpenPerson> = {}): void {
    if (!this.view.unit) this.unit();
    const person = who === "leader" ? leader : staff;
    this.view = { ...this.view, locked: null, open: { ...nobody, person, ...more } };
  }

  vault(vault: VaultState): void {
    this.view = { ...nothing, vault };
  }
}

export const world = new World();

type Mine = Extract<
  Name,
  `session.${string}` | `setup.${string}` | `owner.${string}` | `unit.${string}` | `people.${string}` | "settings.keep"
>;

export const sessionAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "session.state": () => world.view,
  "session.arrived": () => world.view,
  "session.open": ({ person, passphrase: typed }) => {
    if (typed !== passphrase) return missed();
    world.wrong = 0;
    world.open(person === leader.id ? "leader" : "staff");
    return { outcome: "open", wait: 0, session: world.view };
  },
  "session.lock": ({ run }) => {
    const locked = { why: "asked", at: "2026-10-14T10:52:00+02:00", run } as const;
    return (world.view = { ...world.view, open: null, locked });
  },
  "session.here": (request) => {
    world.heard.push(request);
    return world.view;
  },
  "session.adopt": () => (world.unit(), world.view),
  "setup.passphrase": ({ passphrase, names }) => ({ fault: faultIn(passphrase, names) }),
  "setup.begin": ({ unit: input, leader: name, passphrase, contacts }) => {
    const fault = faultIn(passphrase, [name, input.name]);
    if (fault) throw failure(fault, "passphrase");
    if (!name.trim()) throw failure("blank", "leader");
    world.view = { ...nothing, vault: "ready", unit: { ...unit, ...checked(input), contacts, owner: "none" } };
    world.view.people = [{ ...leader, name }];
    world.open("leader");
    world.view.open!.person = world.view.people[0]!;
    return world.view;
  },
  "setup.example": () => {
    world.unit();
    return (world.view = {
      ...world.view,
      example: true,
      open: { ...nobody, person: staff },
    });
  },
  "setup.leave": () => (world.reset(), world.view),
  "owner.make": () => sheet,
  "owner.confirm": ({ words, ownerAlone }) => {
    if (words.some((word, i) => word !== sheet.words[sheet.ask[i]! - 1])) throw failure("wrong-word", "words.0");
    return change({ owner: ownerAlone ? "confirmed" : "provisional", ownerKey: sheet.address });
  },
  "owner.compare": ({ address }) => {
    if (address.trim() !== sheet.address) throw failure("wrong-address", "address");
    return { control: sheet.control };
  },
  "owner.accept": () => change({ owner: "confirmed", ownerKey: sheet.address }),
  "unit.control": ({ of }) => ({ words: of === "root" ? rootWords : sheet.control }),
  "unit.change": ({ unit: input }) => change(checked(input)),
  "unit.contacts": ({ contacts }) => {
    const { childProtection, childProtectionOnCall, directory } = contacts;
    for (const [name, number] of Object.entries({ childProtection, childProtectionOnCall })) {
      if (/[^\d\s+]/.test(number)) throw failure("not-a-number", `contacts.${name}`);
    }
    const written = directory.filter(({ name, number, hours }) => name || number || hours);
    return change({ contacts: { ...contacts, directory: written } });
  },
  "unit.checked": () => {
    world.stale = false;
    return change({ contactsChecked: "2026-10-14" });
  },
  "people.invite": ({ name, role, person: id }) => {
    if (!world.view.open) throw failure("locked", null);
    if (!name.trim()) throw failure("blank", "name");
    const { people } = world.view;
    const there = people.find((one) => one.id === id);
    if (there?.joined || (!there && people.some((one) => one.name === name.trim())))
      throw failure("already-there", "name");
    const person = there ?? { id: `p${people.length + 5}`, name: name.trim(), role, joined: false };
    if (!there) world.view = { ...world.view, people: [...people, person] };
    return { person, code, session: world.view };
  },
  "people.join": ({ person: id, code: typed, passphrase }) => {
    const there = world.view.people.find((one) => one.id === id);
    if (!there || there.joined) throw failure("not-found", null);
    const fault = faultIn(passphrase, [there.name, world.view.unit?.name ?? ""]);
    if (fault) throw failure(fault, "passphrase");
    if (typed.toLowerCase().trim().split(/\s+/).join(" ") !== code.join(" ")) return missed();
    world.wrong = 0;
    const person = { ...there, joined: true };
    const people = world.view.people.map((one) => (one.id === id ? person : one));
    world.view = { ...world.view, people, locked: null, open: { ...nobody, person } };
    return { outcome: "open", wait: 0, session: world.view };
  },
  "settings.keep": (settings) => {
    if (!world.view.open) throw failure("locked", null);
    return (world.view = { ...world.view, open: { ...world.view.open, settings } });
  },
};

/** A passphrase or a code that was wrong: after some, one waits. */
function missed(): OpenedView {
  world.wrong += 1;
  const wait = world.wrong > 2 ? Math.min(2 ** (world.wrong - 2), 30) : 0;
  return { outcome: wait > 0 ? "wait" : "wrong", wait, session: world.view };
}

function change(more: Partial<UnitView>): SessionView {
  if (!world.view.open) throw failure("locked", null);
  return (world.view = { ...world.view, unit: { ...unit, ...world.view.unit, ...more } });
}

function checked(input: UnitInput) {
  const { name, kind, municipality, responsible, ownerNear } = input;
  for (const [field, value] of Object.entries({ name, kind, municipality, responsible })) {
    if (!value?.trim()) throw failure("blank", `unit.${field}`);
  }
  if (ownerNear === null) throw failure("blank", "unit.ownerNear");
  return { ...input, kind: kind!, ownerNear };
}

function faultIn(passphrase: string, names: string[]): Code | null {
  const words = passphrase.trim().split(/\s+/);
  if (passphrase.length < 12 && words.length < 4) return "passphrase-short";
  const lower = passphrase.toLowerCase();
  return names.some((name) => name.length > 3 && lower.includes(name.toLowerCase())) ? "passphrase-names" : null;
}

const failure = (code: Code, field: string | null): Failure => ({ code, field });

/** For work on the screen in a browser: `?leader`, `?staff`, `?colleagues`, `?unit`, `?stopped`, `?older` … begin there. */
const wanted = globalThis.location?.search.slice(1) ?? "";
if (wanted === "leader" || wanted === "staff") world.open(wanted, { drafts: 1 });
if (wanted === "colleagues") (world.open("leader"), world.colleagues());
if (wanted === "join") (world.unit(), world.colleagues());
if (wanted === "unit") world.unit();
if (wanted === "unsound") (world.open("leader", { unsound: 2 }), (world.view.boardSound = false));
if (wanted === "copy") (world.open("leader", { continued: ["2026-10-02T08:14:00+02:00"] }), (world.view.copy = true));
if (wanted === "example") sessionAnswers["setup.example"]({ language: "nb" });
if (["asked", "idle", "sleep", "stopped"].includes(wanted)) {
  world.unit({}, { why: wanted as LockedView["why"], at: "2026-10-14T10:52:00+02:00", run: null });
}
if (["older", "newer", "damaged", "unreachable"].includes(wanted)) world.vault(wanted as VaultState);

import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { PlanInput, UnitKind } from "../src/backend/bindings";
import { openDoor, type Door } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { book } from "../src/backend/fake/plans";
import { world } from "../src/backend/fake/session";
import { emptyDraft } from "../src/frame/draft.svelte";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { speech, t } from "../src/words/words.svelte";
import { answerWith, button, heading, later, open, press } from "./person";

beforeEach(() => {
  book.reset();
});

/** In front of the plan, as the leader, or as someone who may only read it. */
async function plan(who: "leader" | "staff" = "leader") {
  world.open(who);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Planen"));
  await heading(/Beredskapsplan/);
  await screen.findByRole("navigation", { name: "Kapitler" });
  return person;
}

/** The plan of the pictures: three things are missing. */
function pictured(more: Partial<PlanInput> = {}) {
  world.unit();
  const { contacts } = world.view.unit!;
  world.view.unit!.contacts = { ...contacts, childProtection: "00000000", childProtectionOnCall: "" };
  book.example(more);
}

function whole() {
  world.unit();
  book.whole();
}

/** A draft of the leader's, begun on that day. */
function waits(change: (plan: PlanInput) => void, begun = "2026-10-14T10:41:00+02:00") {
  const input = structuredClone(book.plan);
  change(input);
  Object.assign(journal.draft({ ...emptyDraft(""), plan: input }, "p1"), { begun });
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const chapters = () => within(screen.getByRole("navigation", { name: "Kapitler" }));
const chapter = (name: RegExp) => chapters().getByRole("button", { name });
const list = (name: string | RegExp) => within(screen.getByRole("region", { name }));
const here = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });

test("tells which edition is being written, when it was kept, and what is missing", async () => {
  pictured();
  await plan();
  expect(await heading("Beredskapsplan 2026–27")).toBeVisible();
  expect(screen.getByText("Utkast, versjon 4")).toBeVisible();
  expect(screen.getByText(/Sist lagret 14\. oktober.* kl\. 09\.17 av Leder L\./)).toBeVisible();
  const missing = list("3 ting mangler");
  expect(missing.getByRole("button", { name: "Stedfortreder for styreren" })).toBeVisible();
  expect(missing.getByText("Planen kan godkjennes når listen er tom.")).toBeVisible();
});

test("each chapter says in words how it stands, and the one in front is marked", async () => {
  pictured();
  await plan();
  expect(chapter(/Forside/)).toHaveAttribute("aria-current", "step");
  expect(chapter(/Forside/)).toHaveTextContent("Utfylt");
  expect(chapter(/Roller og ansvar/)).toHaveTextContent("MANGLER");
  expect(chapter(/Vedlegg/)).toHaveTextContent("ikke utfylt");
});

test("what is missing leads to the field where it is mended", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Stedfortreder for styreren"));
  const leader = within(screen.getByRole("group", { name: "Styrer" }));
  expect(leader.getByRole("textbox", { name: "Stedfortreder" })).toHaveFocus();
  expect(chapter(/Roller og ansvar/)).toHaveAttribute("aria-current", "step");
});

test("what stands in the unit or the drills leads there, and is gone from the list when one comes back", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Nummeret til barnevernvakta"));
  expect(places.here.place.at).toBe("unit");
  world.view.unit!.contacts.childProtectionOnCall = "00000000";
  await places.back();
  expect(await screen.findByRole("region", { name: "2 ting mangler" })).toBeInTheDocument();
});

test("a drill that is missing leads to the drills", async () => {
  whole();
  book.drilled = false;
  const person = await plan();
  await person.click(button("En øvelse, siste tolv måneder"));
  expect(places.here.place.at).toBe("drills");
});

test("a long list is closed after the first ones", async () => {
  const person = await plan();
  const shown = () => screen.getByText(/^Vis \d+ til$/);
  expect(shown().closest("details")).not.toHaveAttribute("open");
  await person.click(shown());
  expect(list(/ting mangler/).getByRole("button", { name: "Kapitlet «Samarbeid»" })).toBeInTheDocument();
});

test("kept, one comes to the next chapter, at its heading; what was missing is gone", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Stedfortreder for styreren"));
  await person.keyboard("Ansatt P.");
  await person.click(button("Lagre og gå til neste"));
  expect(await here("7 Kontaktliste")).toHaveFocus();
  expect(book.plan.roles[0]).toEqual({ role: "leader", who: "Leder L.", substitute: "Ansatt P." });
  expect(screen.queryByRole("button", { name: "Stedfortreder for styreren" })).toBeNull();
  expect(journal.drafts).toEqual([]);
});

test("going on without a change keeps nothing anew", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Lagre og gå til neste"));
  expect(await here("1 Godkjenning og historikk")).toHaveFocus();
  expect(book.kept).toBe("2026-10-14T09:17:00+02:00");
});

test("the last chapter has no next: it is kept, and one stays", async () => {
  pictured();
  const person = await plan();
  await person.click(chapter(/Vedlegg/));
  await person.type(field(/Skriv kapitlet/), "Kart over bygget.");
  await person.click(button("Lagre"));
  await waitFor(() => expect(book.plan.texts.at(-1)?.text).toBe("Kart over bygget."));
  expect(await here("30 Vedlegg")).toHaveFocus();
  expect(field(/Skriv kapitlet/)).toHaveValue("Kart over bygget.");
});

test("what is typed is kept as a draft while one writes, and stands there when one has been in another chapter", async () => {
  pictured();
  const person = await plan();
  await person.click(chapter(/Samarbeid/));
  await person.type(field(/Skriv kapitlet/), "Helsestasjonen");
  await person.click(chapter(/Formål/));
  await person.click(chapter(/Samarbeid/));
  expect(field(/Skriv kapitlet/)).toHaveValue("Helsestasjonen");
  await later();
  expect(journal.drafts[0]?.body.plan?.texts.at(-1)).toEqual({ chapter: "27", text: "Helsestasjonen" });
  expect(screen.getByText(/^Lagret kl\./)).toBeVisible();
  expect(screen.getByText(/De andre ser det når du lagrer/)).toBeVisible();
  expect(book.plan.texts).toHaveLength(2);
});

test("a draft that waits is taken up again by itself", async () => {
  pictured();
  waits((input) => (input.roles[0]!.substitute = "Ansatt P."));
  const person = await plan();
  await person.click(chapter(/Roller/));
  expect(screen.getAllByRole("textbox", { name: "Stedfortreder" })[0]).toHaveValue("Ansatt P.");
  await person.click(button("Lagre og gå til neste"));
  await here("7 Kontaktliste");
  expect(book.plan.roles[0]!.substitute).toBe("Ansatt P.");
  expect(journal.drafts).toEqual([]);
});

test("a draft older than the plan says whose words it would take the place of, and can be thrown away", async () => {
  pictured();
  waits((input) => (input.title = "Min gamle tittel"), "2026-10-01T10:00:00+02:00");
  const person = await plan();
  expect(screen.getByText(/Leder L\. lagret planen .* etter at du begynte på dette utkastet/)).toBeVisible();
  expect(field("Tittel")).toHaveValue("Min gamle tittel");
  await person.click(button("Kast utkastet"));
  expect(button("Skriv videre")).toHaveFocus();
  await person.click(button("Kast det"));
  await waitFor(() => expect(field("Tittel")).toHaveValue("Beredskapsplan 2026–27"));
  expect(screen.queryByText(/etter at du begynte/)).toBeNull();
  expect(journal.drafts).toEqual([]);
});

test("what cannot be kept stays, and is tried again", async () => {
  pictured();
  const person = await plan();
  await person.type(field("Gjelder for"), "!");
  const door = (async (name: string, request: never) => {
    if (name === "plan.keep") throw { code: "not-kept-full", field: null };
    return fake(name as "plan.keep", request);
  }) as Door;
  openDoor(door);
  await person.click(button("Lagre og gå til neste"));
  expect(await screen.findByText(/Disken er full/)).toBeVisible();
  expect(field("Gjelder for")).toHaveValue("2026–2027!");
  openDoor(fake);
  await person.click(button("Prøv igjen"));
  await here("1 Godkjenning og historikk");
  expect(book.plan.period).toBe("2026–2027!");
});

test("what is wrong is told at its field and above the button, all at once, also from another chapter", async () => {
  pictured();
  const person = await plan();
  await person.clear(field("Organisasjonsnummer"));
  await person.type(field("Organisasjonsnummer"), "123");
  await person.clear(field("Skal gjennomgås innen"));
  await person.type(field("Skal gjennomgås innen"), "snart");
  await person.click(chapter(/Samarbeid/));
  await person.click(button("Lagre og gå til neste"));
  await here("Forside");
  const faults = screen.getByRole("group", { name: "2 ting mangler før du kan gå videre" });
  expect(faults).toHaveFocus();
  await person.click(within(faults).getByRole("link", { name: "Sjekk organisasjonsnummeret. Det har ni siffer." }));
  expect(field("Organisasjonsnummer")).toHaveFocus();
  await person.clear(field("Skal gjennomgås innen"));
  await person.type(field("Skal gjennomgås innen"), "15.6.2027");
  await person.clear(field("Organisasjonsnummer"));
  await person.type(field("Organisasjonsnummer"), "000 000 019");
  await person.click(button("Lagre og gå til neste"));
  await here("1 Godkjenning og historikk");
  expect(book.plan.nextRevision).toBe("2027-06-15");
});

test("what the program refuses stands at its field, until it is changed", async () => {
  pictured();
  const person = await plan();
  await person.clear(field("Organisasjonsnummer"));
  await person.type(field("Organisasjonsnummer"), "123456789");
  await person.click(button("Lagre og gå til neste"));
  expect(await screen.findAllByText("Sjekk organisasjonsnummeret. Det har ni siffer.")).toHaveLength(2);
  await person.type(field("Organisasjonsnummer"), "0");
  await person.clear(field("Organisasjonsnummer"));
  expect(screen.queryByText("Sjekk organisasjonsnummeret. Det har ni siffer.")).toBeNull();
});

test("a name of a child is asked about before it is kept: to the text, or it is not the child", async () => {
  pictured();
  journal.example();
  const person = await plan();
  await person.click(chapter(/Samarbeid/));
  await person.type(field(/Skriv kapitlet/), "Møte om Barn A.");
  await person.click(chapter(/Formål/));
  await person.click(button("Lagre og gå til neste"));
  const question = await screen.findByRole("group", { name: "Dette kan være navnet på et barn" });
  expect(question).toHaveTextContent("Det står i kapitlet «27 Samarbeid».");
  expect(button("Gå til teksten")).toHaveFocus();
  expect(book.plan.texts).toHaveLength(2);
  await person.click(button("Gå til teksten"));
  expect(field(/Skriv kapitlet/)).toHaveFocus();
  expect(field(/Skriv kapitlet/)).toHaveValue("Møte om Barn A.");
  await person.click(button("Det er ikke barnet. Lagre"));
  await here("30 Vedlegg");
  expect(book.plan.texts.at(-1)?.text).toBe("Møte om Barn A.");
});

test("what there is none of gets a reason, stands apart with its day, and can be taken back", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Kapitlet «Samarbeid»"));
  expect(field(/Skriv kapitlet/)).toHaveFocus();
  await person.click(button(/^Finnes ikke, fordi …/));
  expect(field("Finnes ikke, fordi …")).toHaveFocus();
  await person.keyboard("Vi deler plan med nabohuset");
  expect(screen.getByRole("region", { name: "3 ting mangler" })).toBeVisible();
  await person.click(button("Lagre og gå til neste"));
  expect(await screen.findByRole("region", { name: "2 ting mangler" })).toBeVisible();
  expect(chapter(/Samarbeid/)).toHaveTextContent("med grunn");
  await person.click(screen.getByText("1 ting finnes ikke, med grunn"));
  expect(screen.getByText(/Finnes ikke, fordi: Vi deler plan med nabohuset \(.*14\. oktober.*\)/)).toBeVisible();
  await person.click(button("Ta tilbake grunnen: Kapitlet «Samarbeid»"));
  expect(screen.getByRole("region", { name: "3 ting mangler" })).toBeVisible();
  expect(field(/Skriv kapitlet/)).toHaveFocus();
  await person.click(button("Lagre og gå til neste"));
  await waitFor(() => expect(book.plan.absent).toEqual([]));
});

test("a gap without a field of its own has its reason in its chapter, and a way to where it is mended", async () => {
  pictured();
  const person = await plan();
  await person.click(chapter(/Kontaktliste/));
  await person.click(button("Finnes ikke, fordi … Nummeret til barnevernvakta"));
  await person.keyboard("Kommunen har ingen vakt");
  await person.click(button("Lagre og gå til neste"));
  await waitFor(() => expect(book.plan.absent).toHaveLength(1));
  expect(book.plan.absent[0]).toEqual({ gap: "contacts-on-call", reason: "Kommunen har ingen vakt" });
  await person.click(chapter(/Kontaktliste/));
  await person.click(button(/^Til Enheten/));
  expect(places.here.place.at).toBe("unit");
});

test("with something missing, approving leads to the list and nothing else", async () => {
  pictured();
  const person = await plan();
  await person.click(button("Godkjenn"));
  expect(screen.getByRole("region", { name: "3 ting mangler" })).toHaveFocus();
  expect(screen.queryByRole("form")).toBeNull();
});

test("with nothing missing it is approved by who, day and how; the edition stands in the list", async () => {
  whole();
  const person = await plan();
  expect(screen.getByRole("region", { name: "Ingenting mangler" })).toHaveTextContent("Planen kan godkjennes.");
  await person.click(button("Godkjenn"));
  const by = await screen.findByRole("textbox", { name: "Hvem vedtok planen for barnehageeieren?" });
  expect(by).toHaveFocus();
  expect(screen.getByText(/Utgaven låses, og PDF-en blir tatt vare på\./)).toBeVisible();
  await person.click(button("Godkjenn versjon 4"));
  expect(screen.getByRole("group", { name: "3 ting mangler før du kan gå videre" })).toHaveFocus();
  await person.type(by, "Styret");
  await person.type(field("Dag"), "13.10.2026");
  await person.type(field("Hvordan"), "Møte, sak 14/26");
  await person.click(button("Godkjenn versjon 4"));
  expect(await screen.findByText("Versjon 4 er godkjent. PDF-en er tatt vare på.")).toBeVisible();
  expect(screen.getByText("Utkast, versjon 5")).toBeVisible();
  expect(list("Godkjente utgaver").getAllByRole("listitem")[0]).toHaveTextContent(
    /Versjon 4.*Styret.*Møte, sak 14\/26/,
  );
});

test("what is written and not in the plan is kept before it is approved", async () => {
  whole();
  const person = await plan();
  await person.type(field("Gjelder for"), " og våren");
  await person.click(button("Godkjenn"));
  await screen.findByRole("heading", { name: "Godkjenn versjon 4" });
  expect(book.plan.period).toBe("2026–2027 og våren");
});

test("something that came to be missing meanwhile leads to the list", async () => {
  whole();
  const person = await plan();
  await person.click(button("Godkjenn"));
  await person.type(await screen.findByRole("textbox", { name: /Hvem vedtok/ }), "Styret");
  await person.type(field("Dag"), "13.10.2026");
  await person.type(field("Hvordan"), "Møte");
  book.drilled = false;
  await person.click(button("Godkjenn versjon 4"));
  await waitFor(() => expect(screen.getByRole("region", { name: "1 ting mangler" })).toHaveFocus());
});

test("the file is asked about once, and told where it went", async () => {
  pictured();
  const person = await plan();
  await person.type(field("Gjelder for"), "!");
  await person.click(button("Lag PDF"));
  const ask = screen.getByRole("group", { name: "Lag PDF" });
  expect(ask).toHaveTextContent("Alt som mangler, er merket.");
  expect(ask).toHaveTextContent("Du har skrevet noe som ikke er lagret i planen.");
  await person.click(button("Velg sted"));
  expect(await screen.findByText("Filen «Beredskapsplan utkast.pdf» er laget.")).toBeVisible();
  expect(button("Lag PDF")).toHaveFocus();
});

test("a character that cannot be printed is told with its place; an edition asks for its own file", async () => {
  pictured();
  const person = await plan();
  book.exported = { file: null, unprintable: { place: "7 Kontakter", character: "U+1F600" } };
  await person.click(button("Lag PDF"));
  await person.click(button("Velg sted"));
  const words = "Tegnet U+1F600 under «7 Kontakter» kan ikke skrives på papir. Ta det bort, så lages planen.";
  expect(await screen.findByText(words)).toBeVisible();
  const asked: (number | null)[] = [];
  answerWith("plan.export", ({ version }) => (asked.push(version), { file: null, unprintable: null }));
  await person.click(button("Lag PDF av versjon 3"));
  await person.click(button("Velg sted"));
  expect(await screen.findByText("Ingen fil ble laget.")).toBeVisible();
  expect(asked).toEqual([3]);
});

test("who does not lead reads the same page: the texts as they are, no fields, and the files", async () => {
  pictured();
  const person = await plan("staff");
  expect(screen.getByText("Beredskapsplan 2026–27", { selector: "dd" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkjenn" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Lagre/ })).toBeNull();
  expect(button("Lag PDF")).toBeVisible();
  for (const one of chapters().getAllByRole("button")) {
    await person.click(one);
    expect(within(screen.getByRole("main")).queryByRole("textbox")).toBeNull();
  }
  await person.click(button("Stedfortreder for styreren"));
  expect(await here("6 Roller og ansvar")).toHaveFocus();
  expect(screen.getByText("Si fra rett til Eier E.")).toBeVisible();
  await person.click(chapter(/Forebygging/));
  expect(screen.getByText("Kropp og grenser i november og mars, alle grupper.")).toBeVisible();
});

test("before anything is written the page says where to begin, and what an edition is", async () => {
  await plan();
  expect(screen.getByText("Ikke lagret ennå. Begynn hvor du vil.")).toBeVisible();
  expect(screen.getByText(/Ingen utgaver ennå/)).toBeVisible();
});

test("Ctrl+Enter goes on, as the button does", async () => {
  pictured();
  await plan();
  press("Enter", { ctrlKey: true });
  expect(await here("1 Godkjenning og historikk")).toHaveFocus();
});

test("every gap has words for every kind of unit", () => {
  const kinds =
    "title period organisation-number next-revision next-revision-past owner municipality address role-leader role-leader-substitute role-contact role-contact-substitute role-owner role-owner-substitute leader-suspected distribution contacts-child-protection contacts-on-call contacts-police contacts-doctor contacts-assault-centre contacts-childrens-ward contacts-barnehus contacts-health-nurse contacts-counselling contacts-crisis-centre contacts-data-protection contacts-safety-representative contacts-emergency contacts-old drills-none drills-suspicion drills-acute drills-staff improvements-late chapter routine";
  for (const language of ["nb", "nn"] as const) {
    speech.language = language;
    for (const kind of kinds.split(" "))
      for (const unit of ["kindergarten", "school", "sfo", "leisure"] satisfies UnitKind[])
        expect(t(`plan-gap-${kind}`, { chapter: "Samarbeid", unit })).toMatch(/\S/);
  }
  speech.language = "nb";
});

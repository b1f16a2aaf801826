// The report of concern, in the example for the screen: kept in memory, as the contract says.
import type {
  AddressInput,
  Code,
  ConcernView,
  FaultView,
  Hold,
  Informed,
  LadderView,
  ReportInput,
  ReportFormView,
} from "../bindings";
import type { Name, Request, Value } from "../call";
import { drop, failure, find, item, journal, opened, put } from "./concerns";
import { world } from "./session";

type Mine = Extract<Name, `reports.${string}`>;

/** What the dialog for files answers in the example; null: nobody chose a place. */
export const dialog: { file: string | null } = { file: "melding-2026-10-14.pdf" };

const noAddress: AddressInput = { line: "", postcode: "", place: "" };
const holdReason = "Foreldrene er ikke orientert; avventer råd fra barnevern/politi";

export const reportAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "reports.form": ({ concern }) => form(find(concern)),
  "reports.check": ({ concern, body }) => {
    const now = hold(find(concern));
    return { hold: now, faults: faults(body, now), noDate: !hasDate(body) };
  },
  "reports.ready": ({ concern, draft, body }) => {
    const changed = find(concern);
    const [first] = faults(body, hold(changed));
    if (first) throw failure(first.code, first.field);
    const made = item("reported", journal.now(), { report: body });
    drop(draft);
    return keep(changed, made, {
      report: made.entry,
      ready: made.at,
      readyBy: made.by,
      sent: null,
      received: null,
      askOn: changed.ladder?.askOn ?? null,
      ask: changed.ladder?.ask ?? false,
    });
  },
  "reports.export": ({ concern, report, paper }) => {
    const changed = find(concern);
    if (report) ladder(changed, report);
    if (dialog.file === null) return { file: null, concern: changed };
    return { file: dialog.file, concern: keep(changed, item("exported", journal.now(), { paper }), changed.ladder) };
  },
  "reports.sent": ({ concern, report, sent }) => {
    const changed = find(concern);
    const before = ladder(changed, report);
    if (!sent.to.trim()) throw failure("blank", "to");
    changed.due = [
      { what: "receipt", on: "2026-10-16", past: false },
      { what: "assessed", on: "2026-10-21", past: false },
      { what: "feedback", on: "2026-11-04", past: false },
    ];
    return keep(changed, item("sent", journal.now(), { sent }), { ...before, sent, askOn: "2026-10-16" });
  },
  "reports.received": ({ concern, report, received }) => {
    const changed = find(concern);
    const before = ladder(changed, report);
    if (!received.from.trim()) throw failure("blank", "from");
    changed.due = changed.due.filter((due) => due.what !== "receipt");
    // What is confirmed is what was sent last: perhaps the edition before.
    const after = { ...before, received: before.sent && received, askOn: null, ask: false };
    return keep(changed, item("received", journal.now(), { received }), after);
  },
};

function form(concern: ConcernView): ReportFormView {
  opened();
  const { unit, open } = world.view;
  const last = concern.items.findLast((item) => item.report)?.report;
  if (last) return { hold: hold(concern), body: last };
  const waits = hold(concern) === "wait-for-advice";
  return {
    hold: hold(concern),
    body: {
      recipient: { lives: null, number: "", name: "", districtNumber: "00", district: "" },
      reporter: {
        name: open!.person.name,
        role: "",
        telephone: "",
        email: "",
        unit: unit?.name ?? "",
        organisation: "",
        address: { ...noAddress, line: unit?.address ?? "" },
      },
      children: [
        {
          name: concern.child ?? "",
          nationalId: "",
          unborn: false,
          addressBlocked: false,
          address: { ...noAddress },
          telephone: "",
          informed: null,
          why: "",
        },
      ],
      guardians: [{ name: "", telephone: "", informed: waits ? "no" : null, why: waits ? holdReason : "" }],
      interpreter: "",
      otherHelp: "",
      concern: "",
      history: "",
      otherViews: "",
    },
  };
}

const hold = (concern: ConcernView): Hold => concern.next?.hold ?? "as-usual";

function ladder({ ladder }: ConcernView, report: string): LadderView {
  if (ladder?.report !== report) throw failure("not-found", null);
  return ladder;
}

function keep(concern: ConcernView, made: ConcernView["items"][number], ladder: LadderView | null): ConcernView {
  return put({ ...concern, items: [...concern.items, made], ladder });
}

const text = ({ concern, history }: ReportInput) => `${concern} ${history}`;
const hasDate = (body: ReportInput) => /\d{1,2}\.\s?(\d|[a-z]{3})|kl\.? ?\d|\d{4}-\d\d-\d\d/i.test(text(body));

function faults(body: ReportInput, hold: Hold): FaultView[] {
  const { recipient, reporter, children, guardians } = body;
  const found: FaultView[] = [];
  const fault = (field: string, code: Code) => void found.push({ field, code });
  const must = (field: string, value: string) => value.trim() !== "" || (fault(field, "blank"), false);
  const like = (field: string, value: string, pattern: RegExp, code: Code) =>
    pattern.test(value.trim()) || fault(field, code);
  const address = (field: string, { postcode }: AddressInput) => {
    like(`${field}.postcode`, postcode, /^(\d{4})?$/, "not-a-postcode");
  };
  const telephone = (field: string, value: string) => like(field, value, /^(\+?[\d -]+)?$/, "not-a-number");
  const informed = (field: string, { informed, why }: { informed: Informed | null; why: string }, held: boolean) => {
    if (informed === null) fault(`${field}.informed`, "not-chosen");
    else if (held || informed === "no") must(`${field}.why`, why);
  };

  if (recipient.lives === null) fault("recipient.lives", "not-chosen");
  if (must("recipient.number", recipient.number))
    like("recipient.number", recipient.number, /^\d{4}$/, "not-a-municipality");
  must("recipient.name", recipient.name);
  for (const name of ["name", "role", "telephone", "email", "unit"] as const) must(`reporter.${name}`, reporter[name]);
  telephone("reporter.telephone", reporter.telephone);
  if (reporter.email.trim())
    like("reporter.email", reporter.email, /^[\wæøå.-]+@[\wæøå.-]+\.[a-z]{2,}$/i, "not-an-email");
  must("reporter.address.line", reporter.address.line);
  address("reporter.address", reporter.address);
  children.forEach((child, i) => {
    const at = `children.${i}`;
    if (!child.unborn) must(`${at}.name`, child.name);
    like(`${at}.nationalId`, child.nationalId, /^(\d{11})?$/, "not-a-national-id");
    if (!child.addressBlocked) address(`${at}.address`, child.address);
    telephone(`${at}.telephone`, child.telephone);
    informed(at, child, false);
  });
  guardians.forEach((guardian, i) => {
    must(`guardians.${i}.name`, guardian.name);
    telephone(`guardians.${i}.telephone`, guardian.telephone);
    informed(`guardians.${i}`, guardian, hold === "wait-for-advice");
  });
  must("concern", body.concern);
  must("history", body.history);
  return found;
}

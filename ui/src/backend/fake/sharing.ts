// Sharing a concern, in the example for the screen: who is offered follows from whom it concerns.
import type { Code, ConcernView, Failure, SharePersonView, SharingRequest, SharingView, Whom } from "../bindings";
import type { Name, Request, Value } from "../call";
import { find, item, journal, opened, put } from "./concerns";
import { world } from "./session";

type Mine = Extract<Name, "concerns.sharing" | "concerns.share">;

export const sharingAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "concerns.sharing": (request) => (opened(), offer(request)),
  "concerns.share": ({ concern, whom, about, with: chosen, reason }) => {
    opened();
    const offered = offer({ concern, whom, about });
    const people = chosen.map((id) => offered.people.find((one) => one.id === id));
    if (people.length === 0) throw failure("not-chosen", "with");
    if (people.includes(undefined)) throw failure("not-allowed", "with");
    if (offered.namedBefore && !reason.trim()) throw failure("blank", "reason");
    const changed = find(concern);
    const names = people.map((one) => one!.name);
    changed.items = [...changed.items, item("shared", journal.now(), { shared: { with: names, whom, reason } })];
    changed.readers = [...changed.readers, ...names];
    changed.alone = changed.waits = false;
    return put(changed);
  },
};

const leading: (Whom | undefined)[] = ["leadership", "owner"];

function offer({ concern, whom: said, about }: SharingRequest): SharingView {
  const view = find(concern);
  const answered = inRoutine(view);
  const whom = said ?? answered ?? null;
  const before = [answered, ...view.items.map((one) => one.shared?.whom)];
  const namedBefore = whom !== null && !leading.includes(whom) && before.some((one) => leading.includes(one));
  const others = world.view.people.filter((one) => one.id !== world.view.open!.person.id);
  const free = others.filter((one) => one.joined && !about.includes(one.id) && !view.readers.includes(one.name));
  const people = free
    .filter((one) => whom !== null && (!leading.includes(whom) || one.role === "staff"))
    .map<SharePersonView>(({ id, name, role }) => ({
      id,
      name,
      role,
      preset: whom === "nobody-here" && !namedBefore && role === "leader",
    }));
  return {
    whom,
    namedBefore,
    everyone: others,
    people,
    maps: view.items.filter((one) => one.kind === "mapped").length,
    notes: view.items.filter((one) => one.kind === "noted").length,
    corrections: view.items.flatMap((one) => one.corrections).length,
    steps: view.items.flatMap((one) => one.steps).length,
    report: view.ladder !== null,
  };
}

/** Whom it concerns, as answered in the routine of the example. */
function inRoutine(view: ConcernView): Whom | undefined {
  return view.next?.run.answers.find((one) => one.screen === "staff.whom")?.choice as Whom | undefined;
}

const failure = (code: Code, field: string | null): Failure => ({ code, field });

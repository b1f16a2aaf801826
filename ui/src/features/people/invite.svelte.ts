import type { Failure, InviteView, PersonView } from "../../backend/bindings";
import { call } from "../../backend/call";
import { session } from "../../frame/session.svelte";
import { InviteForm } from "./form.svelte";

/** Someone is given a code: a new colleague, or one who was invited before and has not come. */
export class Inviting {
  form = new InviteForm();
  /** The code and whose it is, so long as it stands on the screen. */
  sheet = $state.raw<Pick<InviteView, "person" | "code">>();
  /** Whose code was shown. It is shown once. */
  shown = $state<string>();
  failure = $state.raw<Failure>();
  busy = $state(false);
  #gone = false;

  /** Makes the code. True when it stands there; false also when something is missing, which the form then says. */
  async make(again?: PersonView): Promise<boolean> {
    if (this.busy || (!again && !this.form.press())) return false;
    this.busy = true;
    this.failure = undefined;
    const { name, role } = again ?? this.form;
    const answer = await call("people.invite", { name: name.trim(), role, person: again?.id ?? null });
    this.busy = false;
    if (!answer.ok) {
      if (again || !this.form.take(answer.failure)) this.failure = answer.failure;
      return false;
    }
    const { person, code, session: view } = answer.value;
    session.take(view);
    this.shown = person.id;
    // Nobody looks any more: the code is not shown to whoever comes next.
    if (this.#gone) return false;
    this.sheet = { person, code };
    return true;
  }

  /** The next one. */
  anew(): void {
    this.sheet = undefined;
    this.shown = undefined;
    this.form = new InviteForm();
  }

  /** The page is in front, or is not: then no code stands in it. */
  look(here: boolean): void {
    this.#gone = !here;
    if (!here) this.sheet = undefined;
  }
}

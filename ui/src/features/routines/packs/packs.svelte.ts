import type { Failure, PackOfferView, PacksView } from "../../../backend/bindings";
import { call } from "../../../backend/call";
import { session } from "../../../frame/session.svelte";
import { settings } from "../../../frame/settings.svelte";

/** What has been taken in from a municipality, and the file that is being looked at. */
export class Packs {
  view = $state.raw<PacksView>();
  /** A file that was chosen, and waits for a decision. */
  offer = $state.raw<PackOfferView>();
  failure = $state.raw<Failure>();
  busy = $state(false);
  /** The six words, as they were heard. */
  words = $state("");
  /** What the program said of them, and of which. */
  #wrong = $state.raw<{ failure: Failure; words: string }>();

  readonly ask = async (): Promise<void> => {
    const answer = await call("packs.list", {});
    this.failure = answer.ok ? undefined : answer.failure;
    if (answer.ok) this.view = answer.value;
  };

  /** Somebody chooses a file. True when there is one to decide about. */
  readonly choose = async (): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    const answer = await call("packs.choose", { language: settings.language });
    this.busy = false;
    if (!answer.ok) this.failure = answer.failure;
    else if (answer.value) {
      this.drop();
      this.offer = answer.value;
      return true;
    }
    return false;
  };

  /** What is wrong with the six words, while they are the ones it was said of: which place, or that there are none. */
  get wrong(): { place?: number } | undefined {
    if (this.#wrong?.words !== this.words) return undefined;
    const { code, field } = this.#wrong.failure;
    return code === "wrong-word" ? { place: Number(field?.split(".")[1] ?? 0) + 1 } : {};
  }

  /** Takes the whole file in. True when that is kept. */
  readonly accept = async (): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    const { words } = this;
    const answer = await call("packs.accept", { words });
    this.busy = false;
    if (answer.ok) {
      this.drop();
      this.take(answer.value);
    } else if (answer.failure.field?.startsWith("words")) this.#wrong = { failure: answer.failure, words };
    else this.failure = answer.failure;
    return answer.ok;
  };

  /** Something was taken in, or away: what stands beside the steps is another, also in a routine behind this page. */
  take(view: PacksView): void {
    this.view = view;
    void session.ask();
  }

  /** The file is let go. */
  drop(): void {
    this.offer = undefined;
    this.words = "";
    this.#wrong = undefined;
    this.failure = undefined;
  }
}

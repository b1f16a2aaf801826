import { invoke, isTauri } from "@tauri-apps/api/core";
import type { Calls, Failure } from "./bindings";

export type Name = keyof Calls;
export type Request<N extends Name> = Calls[N][0];
export type Value<N extends Name> = Calls[N][1];
export type Answer<N extends Name> = { ok: true; value: Value<N> } | { ok: false; failure: Failure };

/** A way out of the page. What does not work is thrown, as a [`Failure`]. */
export type Door = <N extends Name>(name: N, request: Request<N>) => Promise<Value<N>>;

const shell: Door = (name, payload) => invoke("call", { name, payload });

/** The example, for work on the screen alone. It is not in what ships. */
const example: Door = async (name, request) => (await import("./fake")).fake(name, request);

let door: Door = import.meta.env.DEV && !isTauri() ? example : shell;

/** Answer by another door from now on; for tests. */
export function openDoor(other: Door): void {
  door = other;
}

/** Ask what the program knows. Never throws: that something did not work is an answer too. */
export async function call<N extends Name>(name: N, request: Request<N>): Promise<Answer<N>> {
  try {
    return { ok: true, value: await door(name, request) };
  } catch (thrown) {
    return { ok: false, failure: isFailure(thrown) ? thrown : { code: "broken", field: null } };
  }
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown;
}

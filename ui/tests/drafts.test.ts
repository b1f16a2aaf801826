import { beforeEach, expect, test, vi } from "vitest";
import type { DraftKept, DraftRequest } from "../src/backend/bindings";
import { Draft, emptyDraft } from "../src/frame/draft.svelte";
import { answerWith } from "./person";

const full = { code: "not-kept-full", field: null } as const;

/** Every draft that was asked to be kept, and how each is answered. */
let asked: DraftRequest[];
let answer: (request: DraftRequest) => Promise<DraftKept>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = async () => ({ draft: "d1", at: `2026-10-14T10:4${asked.length}:00+02:00` });
  answerWith("drafts.keep", (request) => (asked.push(request), answer(request)));
});

function aDraft(): Draft {
  return new Draft("p2", emptyDraft("2026-10-14"));
}

/** One key, and what the effect of the page does after it. */
function type(draft: Draft, text: string) {
  draft.body.note.statements[0]!.text = text;
  draft.notice();
}

const words = () => asked.map((one) => one.body.note.statements[0]!.text);

test("what is written is kept 300 ms after the last key", async () => {
  const draft = aDraft();
  type(draft, "Han");
  expect(draft.saving).toBe("writing");
  await vi.advanceTimersByTimeAsync(299);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(words()).toEqual(["Han"]);
  expect(draft.saving).toBe("kept");
});

test("while one types without a pause, no more than a second is unkept", async () => {
  const draft = aDraft();
  for (let i = 1; i <= 35; i++) {
    type(draft, "a".repeat(i));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(words().map((text) => text.length)).toEqual([10, 20, 30]);
});

test("«Lagret» comes with the answer of the disk, not before", async () => {
  let reply!: (kept: DraftKept) => void;
  answer = () => new Promise((done) => (reply = done));
  const draft = aDraft();
  type(draft, "Han");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(draft.saving).toBe("keeping");
  reply({ draft: "d1", at: "2026-10-14T10:42:00+02:00" });
  await vi.advanceTimersByTimeAsync(0);
  expect([draft.saving, draft.at]).toEqual(["kept", "2026-10-14T10:42:00+02:00"]);
});

test("one call at a time: the second waits for the first, has its id, and the latest words", async () => {
  const replies: ((kept: DraftKept) => void)[] = [];
  answer = () => new Promise((done) => replies.push(done));
  const draft = aDraft();
  type(draft, "en");
  await vi.advanceTimersByTimeAsync(300);
  type(draft, "en to");
  await vi.advanceTimersByTimeAsync(300);
  type(draft, "en to tre");
  await vi.advanceTimersByTimeAsync(300);
  expect(words()).toEqual(["en"]);
  replies[0]!({ draft: "d7", at: "2026-10-14T10:42:00+02:00" });
  await vi.advanceTimersByTimeAsync(0);
  expect(words()).toEqual(["en", "en to tre"]);
  expect(asked.map((one) => one.draft)).toEqual([null, "d7"]);
  expect(draft.saving).toBe("keeping");
  replies[1]!({ draft: "d7", at: "2026-10-14T10:43:00+02:00" });
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.saving).toBe("kept");
});

test("a failure stays, keeps the text, and is tried again until it goes well", async () => {
  answer = () => Promise.reject(full);
  const draft = aDraft();
  type(draft, "Han roper");
  await vi.advanceTimersByTimeAsync(300);
  expect([draft.saving, draft.failure]).toEqual(["failed", full]);
  type(draft, "Han roper hele natta");
  expect(draft.saving).toBe("failed");
  await vi.advanceTimersByTimeAsync(5000);
  expect(draft.saving).toBe("failed");
  expect(draft.body.note.statements[0]!.text).toBe("Han roper hele natta");
  answer = async () => ({ draft: "d1", at: "2026-10-14T10:42:00+02:00" });
  await vi.advanceTimersByTimeAsync(5000);
  expect([draft.saving, draft.failure]).toEqual(["kept", undefined]);
  expect(words().at(-1)).toBe("Han roper hele natta");
});

test("a flush keeps at once, also what is typed while a call is on its way, and says whether all is kept", async () => {
  const replies: ((kept: DraftKept) => void)[] = [];
  answer = () => new Promise((done) => replies.push(done));
  const draft = aDraft();
  type(draft, "en");
  await vi.advanceTimersByTimeAsync(300);
  draft.body.note.statements[0]!.text = "en to";
  const kept = draft.flush();
  replies[0]!({ draft: "d1", at: "2026-10-14T10:42:00+02:00" });
  await vi.advanceTimersByTimeAsync(0);
  replies[1]!({ draft: "d1", at: "2026-10-14T10:42:30+02:00" });
  expect(await kept).toBe(true);
  expect(words()).toEqual(["en", "en to"]);
  answer = () => Promise.reject(full);
  draft.body.note.statements[0]!.text = "en to tre";
  expect(await draft.flush()).toBe(false);
});

test("where nothing is written, nothing is kept", async () => {
  const draft = aDraft();
  type(draft, "  ");
  draft.body.note.statements[0]!.kind = "thought";
  draft.notice();
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual([]);
  expect(draft.saving).toBe("idle");
  expect(await draft.flush()).toBe(true);
});

test("while its entry is on its way, what is not kept as a draft is not kept", async () => {
  const draft = aDraft();
  type(draft, "en");
  await draft.stop();
  expect(await draft.flush()).toBe(false);
  draft.gone();
  expect(await draft.flush()).toBe(true);
});

test("a time that was typed is something to keep", async () => {
  const draft = aDraft();
  draft.body.note.circumstances.time = "før maten";
  draft.notice();
  await vi.advanceTimersByTimeAsync(300);
  expect(asked.map((one) => one.body.note.circumstances.time)).toEqual(["før maten"]);
});

test("a draft that has become an entry is kept no more; if it did not, it goes on", async () => {
  const draft = aDraft();
  type(draft, "en");
  await draft.stop();
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual([]);
  draft.resume();
  await vi.advanceTimersByTimeAsync(300);
  expect(words()).toEqual(["en"]);
});

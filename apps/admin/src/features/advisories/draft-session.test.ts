import type { AdvisoryContent } from "@candor/domain/advisories/inputs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writePath } from "./content-path.ts";
import { createDraftSession, type Saved } from "./draft-session.ts";

const content: AdvisoryContent = {
  title: { en: "Title" },
  summary: { en: "Summary" },
  body: { en: "" },
  severity: "none",
  tlp: "clear",
  cves: [],
  references: [],
  contested: false,
  asOf: "2018-10-04T12:00:00.000Z",
  statements: [],
};
const first: Saved = { content, version: 1, updatedAt: "2018-10-04T12:00:00.000Z", updatedBy: "Author" };

/** A server that holds one draft, as the domain does. */
function server() {
  let held = first;
  const saves: AdvisoryContent[] = [];
  const pause = () => new Promise((done) => void setTimeout(done, 1));
  return {
    saves,
    failures: 0,
    theirs: (path: string, value: unknown) =>
      void (held = {
        ...held,
        content: writePath(held.content, path, value),
        version: held.version + 1,
        updatedBy: "Colleague",
      }),
    held: () => held,
    async save(version: number, next: AdvisoryContent) {
      await pause();
      if (this.failures-- > 0) throw new Error("network");
      if (version !== held.version) throw Object.assign(new Error("conflict"), { data: { code: "CONFLICT" } });
      saves.push(next);
      held = { ...held, content: next, version: version + 1, updatedBy: "Author" };
      return { version: held.version, updatedAt: held.updatedAt };
    },
    load: async () => held,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("typing saves once, after a pause", async () => {
  const remote = server();
  const session = createDraftSession(first, remote);
  for (const word of ["T", "Ti", "Tit"]) session.edit("title.en", word);
  expect(session.state().saving).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(801);
  expect(session.state()).toMatchObject({ saving: "saved", saved: { version: 2 } });
  expect(remote.saves.map(({ title }) => title.en)).toEqual(["Tit"]);
});

test("what is typed while a save travels is saved next", async () => {
  const remote = server();
  const session = createDraftSession(first, remote);
  session.edit("title.en", "One");
  const flushed = [session.flush(), session.flush()];
  await vi.advanceTimersByTimeAsync(0);
  session.edit("title.en", "Two");
  await vi.advanceTimersByTimeAsync(2);
  expect(await Promise.all(flushed)).toEqual([true, true]);
  expect(remote.held()).toMatchObject({ content: { title: { en: "Two" } }, version: 3 });
});

test("a failed save keeps everything and tries again", async () => {
  const remote = server();
  remote.failures = 2;
  const session = createDraftSession(first, remote);
  session.edit("title.en", "Kept");
  void session.flush();
  await vi.advanceTimersByTimeAsync(1);
  expect(session.state()).toMatchObject({ saving: "failed", content: { title: { en: "Kept" } } });
  await vi.advanceTimersByTimeAsync(11_000);
  expect(remote.held().content.title.en).toBe("Kept");
});

test("another person's change elsewhere is taken in without a word lost", async () => {
  const remote = server();
  const session = createDraftSession(first, remote);
  remote.theirs("summary.en", "Theirs");
  session.edit("title.en", "Mine");
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.state()).toMatchObject({ saving: "saved", mergedFrom: "Colleague" });
  expect(remote.held().content).toMatchObject({ title: { en: "Mine" }, summary: { en: "Theirs" } });
});

test("catching up without words of one's own takes theirs and saves nothing", async () => {
  const remote = server();
  const session = createDraftSession(first, remote);
  remote.theirs("summary.en", "Theirs");
  await session.catchUp();
  expect(session.state()).toMatchObject({
    saving: "saved",
    content: { summary: { en: "Theirs" } },
    saved: { version: 2 },
  });
  expect(remote.saves).toEqual([]);
});

test("a change of the same words waits for a choice, also while typing goes on", async () => {
  const remote = server();
  const session = createDraftSession(first, remote);
  remote.theirs("title.en", "Theirs");
  session.edit("title.en", "Mine");
  await vi.advanceTimersByTimeAsync(801);
  session.edit("summary.en", "Meanwhile");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.state()).toMatchObject({
    saving: "clash",
    clashes: [{ path: "title.en", mine: "Mine", theirs: "Theirs" }],
  });
  expect(remote.saves).toEqual([]);
  session.settle({ "title.en": "Theirs" });
  await vi.advanceTimersByTimeAsync(10);
  expect(remote.held().content).toMatchObject({ title: { en: "Theirs" }, summary: { en: "Meanwhile" } });
});

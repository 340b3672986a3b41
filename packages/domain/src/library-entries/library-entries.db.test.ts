import { addStaff, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessControl, importControls, listControls } from "../controls/index.ts";
import { ListControls } from "../controls/inputs.ts";
import { Invalid } from "../errors.ts";
import { defineFramework } from "../frameworks/index.ts";
import { DefineFramework } from "../frameworks/inputs.ts";
import {
  addEntry,
  addWording,
  approveEntry,
  citeSource,
  countEntries,
  dropCitation,
  editEntry,
  findAlike,
  findSources,
  getEntry,
  importEntries,
  listEntries,
  removeWording,
  retireEntry,
} from "./index.ts";
import { AddEntry, ListEntries } from "./inputs.ts";

let db: TestDatabase;
const people = {} as Record<"manager" | "desk" | "expert" | "auditor", Person>;
beforeAll(async () => {
  db = await testDatabase();
  people.manager = await addStaff(db, "account_manager");
  people.desk = await addStaff(db, "advisory_admin");
  people.expert = await addStaff(db, "expert");
  people.auditor = await addStaff(db, "auditor");
});
afterAll(() => db.drop());

const entry = (over: object = {}) =>
  AddEntry.parse({
    question: { en: "Is data encrypted at rest?", fr: "Les données sont-elles chiffrées au repos ?" },
    value: "yes",
    narrative: { en: "Yes, with AES-256." },
    audience: "customer",
    reviewOn: "2999-01-01",
    ...over,
  });
const list = async (over: object = {}) => (await listEntries(people.auditor.actor, ListEntries.parse(over))).rows;

test("an entry is written by one, approved by another, and what was approved stays until the change is", async () => {
  const { id: entryId } = await addEntry(people.manager.actor, entry());
  expect(await list({ state: "approved" })).toEqual([]);
  expect(await list({ state: "waiting" })).toMatchObject([{ id: entryId, isWaiting: true, stale: [] }]);
  await expect(approveEntry(people.manager.actor, { entryId, number: 1 })).rejects.toThrow("Your role");
  await approveEntry(people.desk.actor, { entryId, number: 1 });
  expect(await countEntries(people.auditor.actor)).toEqual({ all: 1, usable: 1, waiting: 0, stale: 0 });

  const change = { entryId, ...entry({ narrative: { en: "Yes, with AES-256-GCM." } }) };
  await editEntry(people.desk.actor, { ...change, basedOn: 1 });
  await expect(editEntry(people.manager.actor, { ...change, basedOn: 1 })).rejects.toMatchObject({ reason: "changed" });
  await expect(approveEntry(people.desk.actor, { entryId, number: 2 })).rejects.toMatchObject({ reason: "own_words" });
  await expect(approveEntry(people.expert.actor, { entryId, number: 1 })).rejects.toMatchObject({ reason: "changed" });
  expect(await getEntry(people.auditor.actor, { entryId })).toMatchObject({
    number: 2,
    approvedNumber: 1,
    isMine: false,
  });
  await approveEntry(people.expert.actor, { entryId, number: 2, reviewOn: "2999-02-02" });
  const { versions, reviewOn } = await getEntry(people.auditor.actor, { entryId });
  expect(versions.map(({ number, content }) => [number, content.narrative.en])).toEqual([
    [2, "Yes, with AES-256-GCM."],
    [1, "Yes, with AES-256."],
  ]);
  expect(reviewOn).toBe("2999-02-02");
  await retireEntry(people.desk.actor, { entryId });
  await expect(editEntry(people.manager.actor, { ...change, basedOn: 2 })).rejects.toMatchObject({ reason: "retired" });
  expect(await list()).toEqual([]);
  expect(await list({ state: "retired" })).toHaveLength(1);
});

test("the same question in other signs is found, and another answer to it is a contradiction", async () => {
  const { id: entryId } = await addEntry(people.manager.actor, entry({ question: { en: "Do you hash passwords?" } }));
  const asked = { question: { en: "12.3) Do you  HASH passwords" }, value: "no" as const };
  expect(await findAlike(people.expert.actor, asked)).toMatchObject([{ id: entryId, isContradiction: true }]);
  expect(await findAlike(people.expert.actor, { ...asked, value: "yes" })).toMatchObject([{ isContradiction: false }]);
  expect(await findAlike(people.expert.actor, { ...asked, entryId })).toEqual([]);

  const words = { entryId, locale: "fr" as const, text: "Hachez-vous les mots de passe ?" };
  const { id: wordingId } = await addWording(people.manager.actor, words);
  await expect(addWording(people.desk.actor, { ...words, text: "hachez vous les mots de passe" })).rejects.toThrow(
    "already",
  );
  expect(await findAlike(people.expert.actor, { question: { en: words.text }, value: "yes" })).toHaveLength(1);
  await removeWording(people.manager.actor, { wordingId });
  const left = await findAlike(people.expert.actor, { question: { en: words.text }, value: "yes" });
  expect(left.filter(({ isSame }) => isSame)).toEqual([]);
  const [own] = (await getEntry(people.desk.actor, { entryId })).wordings;
  await expect(removeWording(people.desk.actor, { wordingId: own?.id ?? "" })).rejects.toThrow("own question");
});

test("much the same question is found too, and what answers its opposite alike contradicts it", async () => {
  const { id } = await addEntry(
    people.manager.actor,
    entry({ question: { en: "Is multi-factor authentication required for staff?" } }),
  );
  const like = (en: string, value: "yes" | "no") => findAlike(people.expert.actor, { question: { en }, value });
  const [near] = await like("Do employees have to log in with 2FA?", "yes");
  expect(near).toMatchObject({ id, isSame: false, isContradiction: false });
  expect((await like("Do employees have to log in with 2FA?", "no"))[0]).toMatchObject({ id, isContradiction: true });
  expect(await like("What colour is the logo?", "yes")).toEqual([]);
  await retireEntry(people.desk.actor, { entryId: id });
  expect((await like("Do employees have to log in with 2FA?", "yes")).some((one) => one.id === id)).toBe(false);
});

describe("an entry is stale", () => {
  test("on the day of its review", async () => {
    const { id: entryId } = await addEntry(
      people.manager.actor,
      entry({ question: { en: "Due?" }, reviewOn: "2020-01-01" }),
    );
    expect((await getEntry(people.desk.actor, { entryId })).stale).toEqual(["review_due"]);
    expect((await list({ state: "stale" })).map(({ id }) => id)).toEqual([entryId]);
  });

  test("when the control that it cites is no longer met as it was", async () => {
    const framework = await defineFramework(people.desk.actor, DefineFramework.parse({ slug: "house", name: "House" }));
    const files = [{ name: "c.csv", content: "id,title,text,parent\na,Doors,Close them,\n" }];
    await importControls(people.desk.actor, { frameworkId: framework.id, files });
    const [control] = (await listControls(people.desk.actor, ListControls.parse({}))).rows;
    const assess = (status: "implemented" | "partial") =>
      assessControl(people.desk.actor, { controlId: control?.id ?? "", status, verifiedOn: "2026-01-01" });
    await assess("implemented");
    const { id: entryId } = await addEntry(people.manager.actor, entry({ question: { en: "Doors?" } }));
    const source = { kind: "control" as const, id: control?.id ?? "" };
    expect((await findSources(people.expert.actor, { entryId, search: "door" })).controls).toHaveLength(1);
    const { id: citationId } = await citeSource(people.expert.actor, { entryId, source });
    await expect(citeSource(people.expert.actor, { entryId, source })).rejects.toThrow("already");
    expect(await getEntry(people.desk.actor, { entryId })).toMatchObject({
      stale: [],
      citations: [{ kind: "control" }],
    });
    await assess("partial");
    expect((await getEntry(people.desk.actor, { entryId })).stale).toEqual(["control_changed"]);
    await dropCitation(people.expert.actor, { citationId });
    expect((await getEntry(people.desk.actor, { entryId })).stale).toEqual([]);
  });
});

test("a file adds what is new and names what is known; a wrong row adds nothing", async () => {
  const load = (content: string) =>
    importEntries(people.manager.actor, {
      file: { name: "answers.csv", content },
      audience: "customer",
      reviewOn: "2999-01-01",
    });
  await expect(load("question,answer,value\nNew?,Yes.,perhaps\n")).rejects.toBeInstanceOf(Invalid);
  const before = (await countEntries(people.desk.actor)).all;
  const done = await load(
    "question,answer,value,also_asked_as\nIs there a SOC?,Yes.,yes,Do you run a SOC?|SOC 24x7?\n" +
      "is there a soc,Yes.,yes,\nDo you hash passwords?,No.,no,\n",
  );
  expect(done).toMatchObject({ added: 1, repeated: 1, known: [{ line: 4, isContradiction: true }] });
  expect((await countEntries(people.desk.actor)).all).toBe(before + 1);
  const [added] = await list({ search: "SOC" });
  expect(
    (await getEntry(people.desk.actor, { entryId: added?.id ?? "" })).wordings.map(({ text }) => text).toSorted(),
  ).toEqual(["Do you run a SOC?", "Is there a SOC?", "SOC 24x7?"]);
});

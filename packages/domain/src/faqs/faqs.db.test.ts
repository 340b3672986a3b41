import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase, visitor } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFaq, editFaq, listFaqs, moveFaq, publishFaq, unpublishFaq } from "./index.ts";

let db: TestDatabase;
let desk: Person;
let member: Person;
beforeAll(async () => {
  db = await testDatabase();
  desk = await addStaff(db, "advisory_admin");
  member = await addMember(db, await addTenant(db, "north"), "tenant_admin");
});
afterAll(() => db.drop());

const add = (question: string) =>
  addFaq(desk.actor, { question: { en: question, fr: `${question} (fr)` }, answer: { en: "Yes." } });
const asked = async (actor = desk.actor) => (await listFaqs(actor)).map(({ question }) => question.en);

test("a question is added at the end, moved, and read by others once it is published", async () => {
  const [one] = [await add("One?"), await add("Two?"), await add("Three?")];
  expect(await asked()).toEqual(["One?", "Two?", "Three?"]);
  expect(await moveFaq(desk.actor, { faqId: one.id, direction: "up" })).toEqual({ position: 1 });
  expect(await moveFaq(desk.actor, { faqId: one.id, direction: "down" })).toEqual({ position: 2 });
  expect(await asked()).toEqual(["Two?", "One?", "Three?"]);

  expect(await asked(visitor(db))).toEqual([]);
  await publishFaq(desk.actor, { faqId: one.id });
  await expect(publishFaq(desk.actor, { faqId: one.id })).rejects.toThrow("already");
  for (const actor of [visitor(db), member.actor]) expect(await asked(actor)).toEqual(["One?"]);

  await editFaq(desk.actor, { faqId: one.id, question: { en: "Once?" }, answer: { en: "Yes." } });
  expect(await asked(visitor(db))).toEqual(["Once?"]);
  await unpublishFaq(desk.actor, { faqId: one.id });
  await expect(unpublishFaq(desk.actor, { faqId: one.id })).rejects.toThrow("not published");
  expect(await asked(visitor(db))).toEqual([]);
});

test("what is not there cannot be changed, and an account manager changes nothing", async () => {
  const faqId = "0198c0de-0000-7000-8000-00000000dead";
  for (const change of [publishFaq, unpublishFaq]) await expect(change(desk.actor, { faqId })).rejects.toThrow("exist");
  await expect(moveFaq(desk.actor, { faqId, direction: "up" })).rejects.toThrow("exist");
  const manager = await addStaff(db, "account_manager");
  const { id } = await add("Mine?");
  await expect(publishFaq(manager.actor, { faqId: id })).rejects.toThrow("Your role");
});

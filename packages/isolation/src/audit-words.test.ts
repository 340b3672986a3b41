import { isRead, permissions, type Permission } from "@candor/domain/permissions";
import { messages } from "@candor/i18n";
import { expect, test } from "vitest";

// Written where a session is opened and where assets are put in, by no permission of a person.
const others = ["inventory", "session"];
const writes = (Object.keys(permissions) as Permission[]).filter((permission) => !isRead(permission));
const { verbs, nouns } = messages.en.auditEvents;

test("every permission that writes has a sentence in the audit", () => {
  expect(writes.filter((verb) => !(verb.replace(":", "_") in verbs))).toEqual([]);
});

test("the audit can be narrowed to whatever is written", () => {
  expect(new Set(Object.keys(nouns))).toEqual(new Set([...writes.map((verb) => verb.split(":")[0]), ...others]));
});

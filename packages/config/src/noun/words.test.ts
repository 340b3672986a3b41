import { expect, it } from "vitest";
import { refusal, wordsOf } from "./words.ts";

it("spells a noun in every place alike", () => {
  expect(wordsOf("access-requests")).toEqual({
    plural: "access-requests",
    singular: "access-request",
    table: "access_requests",
    permission: "access_request",
    plurals: "accessRequests",
    one: "accessRequest",
    One: "AccessRequest",
    Many: "AccessRequests",
    title: "Access request",
    titles: "Access requests",
  });
  expect(wordsOf("inquiries").singular).toBe("inquiry");
  expect(wordsOf("boxes").singular).toBe("box");
});

it.each([
  [undefined, /Name the noun/],
  ["AccessRequests", /not kebab-case/],
  ["access_requests", /not kebab-case/],
  ["access-request", /no regular plural/],
  ["glass", /no regular plural/],
  ["helpers", /says nothing/],
  ["user-types", /says nothing/],
  ["tables", /word of SQL/],
])("refuses %s", (name, why) => expect(refusal(name)).toMatch(why));

it.each(["gadgets", "access-requests", "inquiries", "sub-processors", "services"])("accepts %s", (name) =>
  expect(refusal(name)).toBeUndefined(),
);

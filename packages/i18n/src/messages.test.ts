import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { collected, nounsOf, render } from "./collect-messages.ts";
import { en, fr } from "./messages.gen.ts";

const english = flatten(en);
const french = flatten(fr);

test("every noun is collected (else run `pnpm --filter @candor/i18n collect`)", () => {
  expect(nounsOf("fr")).toEqual(nounsOf("en"));
  expect(collected()).toBe(render());
});

test("English and French have the same keys", () => {
  expect([...french.keys()]).toEqual([...english.keys()]);
});

test("no message is empty", () => {
  expect([...english, ...french].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("each message takes the same arguments in both languages", () => {
  const differing = [...english].filter(([key, text]) => argumentsOf(text) !== argumentsOf(french.get(key) ?? ""));
  expect(differing).toEqual([]);
});

test("French has its non-breaking spaces", () => {
  const careless = /[^\u00a0\u202f:/0-9][:;!?»]|«[^\u00a0\u202f]| [:;!?»%]/;
  const words = (text: string) =>
    literals(parse(text))
      .join("")
      .replace(/https?:/g, "");
  expect([...french].filter(([, text]) => careless.test(words(text)))).toEqual([]);
});

function flatten(node: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(node)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, value]: [string, string | object]) =>
        typeof value === "string" ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
      ),
  );
}

function argumentsOf(text: string) {
  const found = new Set<string>();
  visit(parse(text), (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound)
      found.add(`${element.value}: ${TYPE[element.type]}`);
  });
  return [...found].toSorted().join(", ");
}

function literals(elements: MessageFormatElement[]) {
  const found: string[] = [];
  visit(elements, (element) => {
    found.push(element.type === TYPE.literal ? element.value : "\u00a0");
  });
  return found;
}

function visit(elements: MessageFormatElement[], see: (element: MessageFormatElement) => void) {
  for (const element of elements) {
    see(element);
    if ("options" in element) for (const option of Object.values(element.options)) visit(option.value, see);
    if ("children" in element) visit(element.children, see);
  }
}

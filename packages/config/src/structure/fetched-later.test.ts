import { expect, it } from "vitest";
import { fetchedLater } from "./fetched-later.ts";
import { found } from "./fixture.ts";

it("wants a word on what stands there until a part has come", () => {
  const file = "apps/portal/src/features/exposures/list.tsx";
  const bare = 'const Panel = dynamic(() => import("./panel.tsx"));';
  expect(found(fetchedLater, { [file]: bare })).toHaveLength(1);
  expect(found(fetchedLater, { [file]: bare.replace("))", "), { ssr: false })") })).toHaveLength(1);
  expect(found(fetchedLater, { [file]: bare.replace("))", "), { loading: () => null })") })).toEqual([]);
});

import type { Words } from "./words.ts";

export const apiFiles = (words: Words) => ({
  [`packages/api/src/portal/${words.plural}.ts`]: router(words, "member"),
  [`packages/api/src/admin/${words.plural}.ts`]: router(words, "staff"),
});

const router = ({ plural, plurals, One, Many }: Words, who: "member" | "staff") => `
import { add${One}, list${Many} } from "@candor/domain/${plural}";
import { Add${One}, List${Many} } from "@candor/domain/${plural}/inputs";
import { ${who === "member" ? "member, router" : "router, staff"} } from "../trpc.ts";

export const ${plurals} = router({
  list: ${who}.input(List${Many}).query(({ ctx, input }) => list${Many}(ctx.actor, input)),
  add: ${who}.input(Add${One}).mutation(({ ctx, input }) => add${One}(ctx.actor, input)),
});
`;

import { expect, it } from "vitest";
import { found } from "./fixture.ts";
import { oneLineProcedures } from "./routers.ts";

const file = "packages/api/src/portal/exposures.ts";
const procedure = (rest: string) =>
  found(oneLineProcedures, { [file]: `export const exposures = router({\n list: ${rest} });` });

it.each([
  ["member.query(async ({ ctx }) => { return list(ctx.actor); })", "a procedure has a body"],
  ["member.query(async ({ ctx }) => await list(ctx.actor))", "a procedure awaits"],
  ["member.query(({ ctx, input }) => (input.all ? all(ctx.actor) : list(ctx.actor)))", "a procedure decides"],
  ["member.query(({ ctx, input }) => list(ctx.actor, input.limit ?? 10))", "a procedure decides"],
  ["member.query(({ ctx }) => list(ctx.actor).catch(() => []))", "a procedure does not just call a verb or query"],
  ["member.mutation(() => ({ ok: true }))", "a procedure does not just call a verb or query"],
  ["member.query(listExposures)", "a procedure does not just call a verb or query"],
])("refuses %s", (rest, what) => expect(procedure(rest)).toContain(`${file}:2 ${what}`));

it("allows one call, wrapped or not", () => {
  expect(procedure("member.input(ListExposures).query(({ ctx, input }) => listExposures(ctx.actor, input))")).toEqual(
    [],
  );
  expect(procedure("member\n.input(A)\n.mutation(({ ctx, input }) =>\n acknowledge(ctx.actor, input),\n)")).toEqual([]);
});

it("looks at the routers only", () => {
  expect(found(oneLineProcedures, { "packages/api/src/errors.ts": "export function f() { return 1; }" })).toEqual([]);
});

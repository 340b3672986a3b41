import { expect, it } from "vitest";
import { environment } from "./environment.ts";
import { found } from "./fixture.ts";

const reading = 'const a = 1;\nexport const url = process.env["DATABASE_URL"] ?? process.env.URL;';

it("refuses the environment in packages and outside env.ts", () => {
  for (const file of ["packages/db/src/gate.ts", "apps/portal/src/app/page.tsx", "apps/cli/src/doctor.ts"]) {
    expect(found(environment, { [file]: reading })).toHaveLength(2);
  }
  expect(found(environment, { "packages/ui/src/a.ts": "export const b = import.meta.env.MODE;" })).toEqual([
    "packages/ui/src/a.ts:1 reads import.meta.env",
  ]);
});

it("allows it in an app's env.ts, in infra and in tests' foundations", () => {
  for (const file of ["apps/portal/src/env.ts", "infra/local/src/start.ts", "packages/testing/src/global-setup.ts"]) {
    expect(found(environment, { [file]: reading })).toEqual([]);
  }
});

it("leaves the constants of the build alone", () => {
  const source = 'export const development = process.env.NODE_ENV === "development";';
  expect(found(environment, { "apps/portal/src/proxy.ts": source })).toEqual([]);
});

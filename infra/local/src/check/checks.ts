import { from, root } from "../paths.ts";

/** A check made of one Node program or of several, one after the other. */
export type Check = { name: string; runs: { args: string[]; cwd: string }[] };

const bin = (...parts: string[]) => from("node_modules", ...parts);
const tsc = bin("typescript", "bin", "tsc");

/** What needs no database, fastest first. */
export const toolChecks: Check[] = [
  { name: "format", runs: [{ args: [bin("prettier", "bin", "prettier.cjs"), "--check", "--cache", "."], cwd: root }] },
  { name: "lint", runs: [{ args: [bin("oxlint", "bin", "oxlint"), "--deny-warnings"], cwd: root }] },
  { name: "structure", runs: [{ args: [from("packages", "config", "src", "check-structure.ts")], cwd: root }] },
  { name: "types", runs: [{ args: [tsc, "--noEmit"], cwd: root }] },
  typesOf("portal"),
  typesOf("admin"),
];

/** Next.js writes the types of an app's routes before they can be checked. */
function typesOf(app: "portal" | "admin"): Check {
  const cwd = from("apps", app);
  const next = from("apps", app, "node_modules", "next", "dist", "bin", "next");
  return {
    name: `types ${app}`,
    runs: [
      { args: [next, "typegen"], cwd },
      { args: [tsc, "--noEmit"], cwd },
    ],
  };
}

import { resolve } from "node:path";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const seconds = 1000;
const withDatabase = "infra/local/src/test-database.ts";

function project(name: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return { extends: true, test: { name, ...test } };
}

// CANDOR_TEST_JSON=<file> adds the machine-readable results that the closing line of `npm test` is counted from.
const json = process.env.CANDOR_TEST_JSON;

// Real data for the conformance tests; they say that they were skipped where it is absent.
const corpus = resolve(import.meta.dirname, process.env.CANDOR_CORPUS ?? "../shared/corpus");

export default defineConfig({
  test: {
    provide: { corpus },
    maxWorkers: 2,
    exclude: [...configDefaults.exclude, "**/.next/**", "**/.candor/**"],
    reporters: json ? ["default", ["json", { outputFile: json }]] : ["default"],
    projects: [
      project("unit", {
        include: ["{packages,apps,infra,bench}/**/*.test.{ts,tsx}"],
        exclude: [...configDefaults.exclude, "**/.next/**", "**/*.{db,access}.test.ts"],
        testTimeout: 60 * seconds,
      }),
      project("db", {
        include: ["{packages,apps,infra}/**/*.db.test.ts"],
        globalSetup: withDatabase,
        testTimeout: 120 * seconds,
        hookTimeout: 120 * seconds,
      }),
      project("access", {
        include: ["{packages,apps,infra}/**/*.access.test.ts"],
        globalSetup: withDatabase,
        testTimeout: 300 * seconds,
        hookTimeout: 120 * seconds,
      }),
      project("journeys", {
        include: ["apps/e2e/src/journeys/*.journey.ts"],
        globalSetup: "apps/e2e/src/stack/start.ts",
        fileParallelism: false,
        testTimeout: 180 * seconds,
        hookTimeout: 180 * seconds,
      }),
    ],
  },
});

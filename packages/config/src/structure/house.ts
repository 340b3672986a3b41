// What this repository decided, in one place: the rules beside read it and hold no names of their own.

const engine = [
  "db",
  "domain",
  "jobs",
  "storage",
  "documents",
  "standards",
  "ledger",
  "workbooks",
  "i18n",
  "email",
  "auth",
];

/** Workspace → the packages it may import. A test may import `testing` too. */
export const mayImport: Record<string, string[]> = {
  "packages/config": [],
  "packages/standards": [],
  "packages/ledger": [],
  "packages/workbooks": [],
  "packages/matching": [],
  "packages/jobs": [],
  "packages/storage": [],
  "packages/documents": [],
  "packages/ui": [],
  "packages/i18n": [],
  "packages/email": ["i18n"],
  "packages/db": ["jobs"],
  "packages/domain": ["db", "documents", "jobs", "ledger", "matching", "standards", "storage", "workbooks"],
  "packages/auth": ["db", "domain", "jobs"],
  "packages/api": ["domain"],
  "packages/web": ["api", "auth", "i18n", "ui", "domain/*/inputs"],
  "packages/testing": [...engine, "api", "local"],
  "packages/scenarios": [...engine, "testing"],
  "packages/isolation": [...engine, "api", "i18n", "testing", "web"],
  "apps/portal": ["api", "auth", "ui", "i18n", "web", "storage", "documents", "domain/*/inputs"],
  "apps/admin": ["api", "auth", "ui", "i18n", "web", "storage", "documents", "domain/*/inputs"],
  "apps/worker": engine,
  "apps/cli": engine,
  "apps/e2e": ["testing", "scenarios", "documents", "i18n", "local"],
  "infra/local": [...engine, "testing", "scenarios", "config"],
  bench: [...engine, "api", "web", "local", "e2e", "matching"],
};

/** Engine → the places that may import it; tests stand for whoever attacks, and may import the driver. */
export const mayDrive: Record<string, RegExp> = {
  pg: /^(packages\/(db|testing|isolation)|apps\/e2e|infra|bench)\/|\.(db|access)\.test\.ts$/,
  "drizzle-orm": /^packages\/(db|domain|testing|isolation)\/|\.(db|access)\.test\.ts$/,
  "drizzle-orm/node-postgres": /^packages\/(db|testing)\/|\.(db|access)\.test\.ts$/,
  "graphile-worker": /^(packages\/(db|jobs|testing|isolation|scenarios)|apps\/worker|infra|bench)\//,
  postgres: /^$/,
};

/** Constants that the build writes into the code, so no setting. */
export const buildConstants = ["NODE_ENV", "NEXT_RUNTIME"];

/** The only files that may read the environment. */
export const readsEnvironment =
  /^(apps\/[^/]+\/src\/env\.ts|apps\/e2e\/.*|infra\/.*|bench\/.*|packages\/(testing|isolation|scenarios)\/.*|.*\.(db|access)\.test\.ts|vitest\.config\.ts)$/;

export const bannedNames = [
  "utils",
  "util",
  "helpers",
  "helper",
  "service",
  "types",
  "common",
  "misc",
  "lib",
  "shared",
];

/** Files of packages/db/src/schema that hold no table. */
export const schemaParts = ["index", "columns", "shapes", "roles", "relations"];

/** Schema file → the domain folder whose verbs change it. */
export const tableWithin: Record<string, string> = {
  "sign-in-links": "sessions",
  statements: "advisories",
};

/** Domain folders over the tables of others: a profile is what a member or staff changes of their own row, the overview
 * what a tenant sees first, a search asks several. */
export const foldersWithoutTable = ["overview", "profiles", "searches"];

/** Files of packages/domain/src that are no noun. */
export const domainParts = [
  "index",
  "acting-as",
  "permissions",
  "errors",
  "ids",
  "pages",
  "page-input",
  "as-json",
  "days",
  "instants",
  "scratch",
  "storable",
  "traced",
];

/** Files of packages/api/src/{portal,admin} that are no noun. */
export const routerParts = ["index", "router"];

/** Message files and features that name a place of the interface and not a noun. */
export const places = [
  "shell",
  "home",
  "confidences",
  "severities",
  "statuses",
  "tlp",
  "actions",
  "appearance",
  "counts",
  "errors",
  "fields",
  "keyboard",
  "navigation",
  "palette",
  "states",
  "times",
];

/** Tools that are called by name; no source imports them. */
export const tools: Record<string, string> = {
  "@types/node": "types",
  "drizzle-kit": "writes migrations",
  oxlint: "lints",
  "oxlint-tsgolint": "lints with types",
  prettier: "formats",
  turbo: "builds",
  typescript: "checks types",
  vitest: "tests",
};

/** Peers: the package on the left is needed by the one on the right, which a source imports. */
export const peers: Record<string, string[]> = {
  "react-dom": ["next", "radix-ui"],
  react: ["next", "radix-ui"],
  tailwindcss: ["@tailwindcss/postcss"],
  "@trpc/client": ["@trpc/tanstack-react-query"],
};

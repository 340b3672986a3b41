import { expect, test } from "vitest";
import { run } from "./run.ts";

async function candor(...typed: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(typed, {
    env: {
      CANDOR_AUTH_DATABASE_URL: "postgres://candor_auth:secret@127.0.0.1:1/candor",
      CANDOR_OWNER_DATABASE_URL: "postgres://x@127.0.0.1:1/x",
      PORTAL_URL: "http://localhost:3000",
    },
    answer: (line) => void out.push(line),
    remark: (line) => void err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("help names every command, on the standard output", async () => {
  const { code, out, err } = await candor("help");
  expect(code).toBe(0);
  for (const words of [
    "sign-in-link <email>",
    "database-url",
    "import cyclonedx",
    "tenant create",
    "staff invite",
    "doctor",
  ]) {
    expect(out).toContain(`candor ${words}`);
  }
  expect(err).toBe("");
  expect((await candor()).out).toBe(out);
});

test("the answer stands alone", async () => {
  const { out, err } = await candor("database-url", "--role", "auth");
  expect({ out, err }).toEqual({ out: "postgres://candor_auth:secret@127.0.0.1:1/candor", err: "" });
});

test.each([
  [["frobnicate"], 2, 'There is no command "frobnicate".\n`candor help` lists them.'],
  [["tenant", "create", "x"], 2, "It takes 2 words, not 1.\nUsage: candor tenant create <slug> <name>"],
  [["tenant", "create", "Not A Slug", "Name"], 2, "slug: Use small letters, digits and single hyphens"],
  [["staff", "invite", "a@b.example", "--role", "king"], 2, '--role cannot be "king".\nUse one of: advisory_admin'],
  [["sign-in-link", "a@b.example"], 2, "--app is missing.\nUse one of: portal, admin."],
  [["database-url", "--roll", "auth"], 2, "Unknown option '--roll'"],
  [["database-url", "--role", "worker"], 1, "CANDOR_WORKER_DATABASE_URL is not set."],
  [["import", "assets", "/no/such/file.csv"], 1, "There is no file /no/such/file.csv."],
  [["import", "poem", "/etc/hostname"], 2, 'The kind cannot be "poem".'],
  [["import", "cyclonedx", "/etc/hostname"], 2, "target: Name the asset that the BOM describes."],
  [["sign-in-link", "a@b.example", "--app", "portal"], 1, "The database does not answer"],
] as [string[], number, string][])("%j ends with %i and says %s", async (typed, code, said) => {
  const ended = await candor(...typed);
  expect(ended.err).toContain(said);
  expect(ended).toMatchObject({ code, out: "" });
});

test("doctor says of everything what is wrong, and how to mend it", async () => {
  const { code, out } = await candor("doctor");
  expect(code).toBe(1);
  expect(out).toContain("candor_owner cannot sign in");
  expect(out).toContain("CANDOR_PORTAL_DATABASE_URL is not set. Set it as for the app that uses this role.");
  expect(out).toContain("SMTP_URL is not set");
  expect(out).toContain("STORAGE_DIR is not set");
});

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { candorIn } from "../fixtures/candor.ts";
import { commands } from "./commands.ts";

const candor = candorIn({
  CANDOR_AUTH_DATABASE_URL: "postgres://candor_auth:secret@127.0.0.1:1/candor",
  CANDOR_OWNER_DATABASE_URL: "postgres://x@127.0.0.1:1/x",
  PORTAL_URL: "http://localhost:3000",
  ADMIN_URL: "localhost 3001",
  STORAGE_DIR: "/proc/nowhere",
});

test.each([[[]], [["help"]], [["--help"]], [["-h"]], [["help", "help"]]])("%j lists every command", async (typed) => {
  const { code, out, err } = await candor(...typed);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const { usage, does } of Object.values(commands)) {
    expect(out).toContain(`candor ${usage}`);
    expect(out).toContain(does);
  }
});

test.each(Object.keys(commands).filter((name) => name !== "help"))("help says more about %s", async (name) => {
  const said = await candor("help", ...name.split(" "));
  expect(said).toMatchObject({ code: 0, err: "" });
  expect(said.out).toContain(`candor ${commands[name]?.usage}`);
  expect(await candor(...name.split(" "), "--help")).toEqual(said);
});

test.each(Object.entries(commands))("the usage of %s names what it reads", (name, { usage, words, options }) => {
  expect(usage.startsWith(name)).toBe(true);
  for (const option of Object.keys(options)) expect(usage).toContain(`--${option}`);
  for (const word of words.filter((known) => known !== "kind")) expect(usage).toContain(`<${word}>`);
});

test("the answer stands alone", async () => {
  const { out, err } = await candor("database-url", "--role", "auth");
  expect({ out, err }).toEqual({ out: "postgres://candor_auth:secret@127.0.0.1:1/candor", err: "" });
});

const tenant = "Usage: candor tenant create <slug> <name>";
test.each([
  [["frobnicate"], 2, 'There is no command "frobnicate".\n`candor help` lists them.'],
  [["toString"], 2, 'There is no command "toString".'],
  [["tenant"], 2, 'There is no command "tenant".'],
  [["help", "frobnicate"], 2, 'There is no command "frobnicate".'],
  [["tenant", "create", "x"], 2, `<name> is missing.\n<slug> "x": Use at least 2 characters.\n${tenant}`],
  [["tenant", "create", "a-b", "A", "B"], 2, `"B" is too much.\n${tenant}`],
  [["tenant", "create", "Not A Slug", "Name"], 2, '<slug> "Not A Slug": Use small letters, digits and single hyphens'],
  [["tenant", "create", "a-b", "A", "--time-zone", "Mars"], 2, '--time-zone "Mars": Choose a time zone'],
  [["tenant", "create", "a-b", "A", "--locale", "de"], 2, '--locale cannot be "de": use one of en, fr.'],
  [["staff", "invite", "a@b.example", "--role", "king", "--name", "A"], 2, '--role cannot be "king": use one of advi'],
  [["staff", "invite", "a@b.example", "--role", "operator", "--name", "A"], 2, '--role cannot be "operator"'],
  [["staff", "invite", "a@b.example", "--role", "expert"], 2, "--name is missing."],
  [["staff", "invite", "nobody", "--role", "expert", "--name", "A"], 2, '<email> "nobody": This is not an e-mail'],
  [["sign-in-link", "a@b.example"], 2, "--app is missing: use one of portal, admin."],
  [["sign-in-link", "--app", "portal"], 2, "<email> is missing."],
  [["sign-in-link", "a@b.example", "--app"], 2, "Option '--app <value>' argument missing."],
  [["sign-in-link", "a@b.example", "--app", "admin"], 1, "ADMIN_URL is no address."],
  [["sign-in-link", "a@b.example", "--app", "portal"], 1, "Nothing answers at 127.0.0.1:1."],
  [["database-url", "--roll", "auth"], 2, "Unknown option '--roll'.\nUsage: candor database-url --role"],
  [["database-url"], 2, "--role is missing: use one of owner, portal, admin, worker, auth."],
  [["database-url", "--role", "worker"], 1, "CANDOR_WORKER_DATABASE_URL is not set."],
  [["import", "assets", "/no/such/file.csv"], 1, "There is no file /no/such/file.csv."],
  [["import", "assets", import.meta.dirname], 1, "is a folder.\nName a file in it."],
  [["import", "poem", "/etc/hostname"], 2, '<kind> cannot be "poem": use one of cyclonedx, assets, subscriptions.'],
  [["import", "cyclonedx", "/etc/hostname"], 2, "--target is missing."],
  [["import", "assets", "/etc/hostname", "--target", "x"], 2, "--target does not belong here."],
  [["doctor", "now"], 2, '"now" is too much.'],
] as [string[], number, string][])("%j ends with %i and says %s", async (typed, code, said) => {
  const ended = await candor(...typed);
  expect(ended.err).toContain(said);
  expect(ended).toMatchObject({ code, out: "" });
});

test("as a process: the answer alone, the exit code, no stack", async () => {
  const main = join(import.meta.dirname, "main.ts");
  const start = (...typed: string[]) =>
    promisify(execFile)(process.execPath, [main, ...typed], {
      env: { CANDOR_PORTAL_DATABASE_URL: "postgres://portal", CANDOR_AUTH_DATABASE_URL: "" },
    });
  const refused = /^CANDOR_AUTH_DATABASE_URL is not set\.\nCall/;
  await Promise.all([
    expect(start("database-url", "--role", "portal")).resolves.toEqual({ stdout: "postgres://portal\n", stderr: "" }),
    expect(start("database-url", "--role", "auth")).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(refused),
    }),
    expect(start("database-url")).rejects.toMatchObject({ code: 2, stdout: "" }),
  ]);
}, 90_000);

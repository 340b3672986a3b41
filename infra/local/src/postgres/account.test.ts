import { expect, test } from "vitest";
import { choose, parse } from "./account.ts";

const accounts = parse(
  [
    "root:x:0:0:root:/root:/bin/bash",
    "nobody:x:65534:65534::/:/usr/sbin/nologin",
    "ada:x:1000:1000::/home/ada:/bin/sh",
    "# a comment",
  ].join("\n"),
);
const postgres = { name: "postgres", uid: 101, gid: 104 };

test("the owner of the data, or else of the clone, runs the server", () => {
  expect(choose(accounts, [1000, 65_534])?.name).toBe("ada");
  expect(choose(accounts, [0, 1000])?.name).toBe("ada");
});

test("root's own clone is served by postgres, or by nobody where there is none", () => {
  expect(choose([...accounts, postgres], [0, 0])).toEqual(postgres);
  expect(choose(accounts, [0, 0])?.name).toBe("nobody");
});

test("an owner without an account is passed over, for initdb wants a name", () => {
  expect(choose(accounts, [4242])?.name).toBe("nobody");
});

test("root alone is no choice", () => {
  expect(choose(parse("root:x:0:0:root:/root:/bin/bash"), [0])).toBeUndefined();
});

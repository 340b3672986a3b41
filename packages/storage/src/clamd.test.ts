import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startClamd } from "../fixtures/fake-clamd.ts";
import { createScanner, type Scanner } from "./index.ts";

const eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
const dir = mkdtempSync(join(tmpdir(), "candor clamd "));
const socket = join(dir, "clamd.ctl");
let clamd: Awaited<ReturnType<typeof startClamd>>;
let scanner: Scanner;

beforeAll(async () => {
  clamd = await startClamd({ socket });
  scanner = createScanner({ socket });
});
afterAll(async () => {
  await clamd.close();
  rmSync(dir, { recursive: true, force: true });
});

it("tells clean from infected, in pieces too", async () => {
  expect(await scanner.scan(Readable.from([randomBytes(100_000), Buffer.alloc(0), randomBytes(7)]))).toEqual({
    state: "clean",
  });
  expect(await scanner.scan(new Uint8Array())).toEqual({ state: "clean" });
  const infected = { state: "infected", name: "Eicar-Signature" };
  expect(await scanner.scan(Buffer.from(eicar))).toEqual(infected);
  expect(await scanner.scan(Readable.from([Buffer.from(eicar.slice(0, 40)), Buffer.from(eicar.slice(40))]))).toEqual(
    infected,
  );
});

it("is asked by TCP too", async () => {
  const other = await startClamd({ socket: 0 });
  const verdict = await createScanner({ socket: `tcp://127.0.0.1:${other.port}` }).scan(Buffer.from(eicar));
  expect(verdict).toMatchObject({ state: "infected" });
  await other.close();
});

it("says that nobody looked when there is no scanner", async () => {
  expect(await createScanner({}).scan(Buffer.from(eicar))).toEqual({ state: "not_checked" });
});

it("gives no verdict on what is too long for it", async () => {
  const long = Readable.from(Array.from({ length: 100 }, () => randomBytes(100_000)));
  expect(await scanner.scan(long)).toEqual({ state: "too_long" });
});

it("says that nobody answers", async () => {
  const nobody = createScanner({ socket: join(dir, "none.ctl") });
  await expect(nobody.scan(randomBytes(9))).rejects.toMatchObject({ code: "unavailable" });
  const quiet = createServer(() => undefined).listen(join(dir, "quiet.ctl"));
  const waiting = createScanner({ socket: join(dir, "quiet.ctl"), quietMs: 200 }).scan(randomBytes(9));
  await expect(waiting).rejects.toMatchObject({ code: "unavailable", message: expect.stringContaining("no answer") });
  quiet.close();
  const rude = createServer((line) => line.destroy()).listen(join(dir, "rude.ctl"));
  const cut = createScanner({ socket: join(dir, "rude.ctl") }).scan(randomBytes(9));
  await expect(cut).rejects.toMatchObject({ code: "unavailable" });
  rude.close();
});

it("passes on what is wrong with the bytes themselves", async () => {
  const failing = (async function* () {
    yield randomBytes(10);
    throw new Error("the line went dead");
  })();
  await expect(scanner.scan(failing)).rejects.toThrow("the line went dead");
});

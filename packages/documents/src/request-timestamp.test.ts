import * as pki from "pkijs";
import { OctetString } from "asn1js";
import { afterAll, expect, test } from "vitest";
import { type Answers, startAuthority } from "../fixtures/timestamp-authority.ts";
import { requestTimestamp } from "./request-timestamp.ts";
import { verifyTimestamp } from "./verify-timestamp.ts";

const bytes = Buffer.from("the bytes of an acceptance");
const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => void (await Promise.all(undo.map((one) => one()))));

async function asked(answers: Answers = {}) {
  const authority = await startAuthority(answers);
  undo.push(authority.close);
  return requestTimestamp(bytes, authority.url, fetch);
}

test("an authority says when the bytes were there, and its token can be verified later", async () => {
  const at = new Date("2026-11-23T03:10:00Z");
  const stamped = await asked({ at });
  expect(stamped).toMatchObject({ at, authority: "Test authority" });
  expect(await verifyTimestamp(stamped.token, bytes)).toMatchObject({ at });
  await expect(verifyTimestamp(stamped.token, Buffer.from("other bytes"))).rejects.toThrow("TSTInfo verification");
});

const otherHash = new OctetString({ valueHex: new Uint8Array(32).fill(1).buffer });

test.each<[string, Answers, RegExp]>([
  ["refuses", { status: pki.PKIStatus.rejection }, /refused \(status 2\)/],
  ["stamps other bytes", { change: (info) => (info.messageImprint.hashedMessage = otherHash) }, /TSTInfo verification/],
  [
    "stamps with a weak hash",
    { change: (info) => (info.messageImprint.hashAlgorithm.algorithmId = "1.3.14.3.2.26") },
    /no SHA-256/,
  ],
  ["answers another question", { change: (info) => delete info.nonce }, /another question/],
  ["signs with a certificate for web pages", { purpose: "1.3.6.1.5.5.7.3.1" }, /not for time-stamps/],
  ["answers with anything", { spoil: () => Buffer.from("<html>") }, /./],
  ["answers endlessly", { spoil: () => Buffer.alloc(2_000_000) }, /2000000 bytes/],
])("an authority that %s is not believed", async (_, answers, why) => {
  await expect(asked(answers)).rejects.toMatchObject({ name: "BadTimestamp", message: expect.stringMatching(why) });
});

test("no byte of a token that counts can be changed", async () => {
  const { token } = await asked();
  // The signature is the last part of it.
  const changed = Uint8Array.from(token);
  changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
  await expect(verifyTimestamp(changed, bytes)).rejects.toMatchObject({ name: "BadTimestamp" });
});

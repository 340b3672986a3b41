import { createHash, randomBytes } from "node:crypto";
import { Integer, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from "pkijs";
import { BadTimestamp, type Timestamp, verifyTimestamp } from "./verify-timestamp.ts";

export type TimestampPost = (
  url: string,
  request: { method: "POST"; headers: Record<string, string>; body: Uint8Array<ArrayBuffer>; signal: AbortSignal },
) => Promise<{ ok: boolean; status: number; arrayBuffer(): Promise<ArrayBuffer> }>;

const sha256 = "2.16.840.1.101.3.4.2.1";
const mostBytes = 1024 * 1024;
const patience = 20_000;

/**
 * Asks an authority (RFC 3161 over HTTP) to say when these bytes were there; it sees their SHA-256 only. Its answer is
 * verified before it is returned. Throws BadTimestamp, and what `post` throws.
 */
export async function requestTimestamp(bytes: Uint8Array, url: string, post: TimestampPost): Promise<Timestamp> {
  // The first bit clear: the number is not negative.
  const nonce = randomBytes(16);
  nonce[0] = (nonce[0] ?? 0) & 0x7f;
  const answer = await post(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    body: questionOf(bytes, nonce),
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new BadTimestamp(`the authority answered ${answer.status}`);
  const reply = await answer.arrayBuffer();
  if (reply.byteLength > mostBytes) throw new BadTimestamp(`the answer has ${reply.byteLength} bytes`);
  return verifyTimestamp(tokenIn(reply), bytes, nonce);
}

function questionOf(bytes: Uint8Array, nonce: Uint8Array) {
  const hash = createHash("sha256").update(bytes).digest();
  const question = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(hash).buffer }),
    }),
    nonce: new Integer({ valueHex: new Uint8Array(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(question.toSchema().toBER());
}

function tokenIn(reply: ArrayBuffer) {
  const { status, timeStampToken } = readReply(reply);
  const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  if (!isGranted || !timeStampToken) throw new BadTimestamp(`the authority refused (status ${status.status})`);
  return new Uint8Array(timeStampToken.toSchema().toBER());
}

function readReply(reply: ArrayBuffer) {
  try {
    return TimeStampResp.fromBER(reply);
  } catch (error) {
    throw new BadTimestamp((error as Error).message);
  }
}

import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { AwsV4Signer } from "aws4fetch";
import type { Source } from "../shelf.ts";
import { StorageError } from "../storage.ts";
import { errorOf, isPassing, unreachable } from "./s3-errors.ts";
import { bucketUrl, type S3Place } from "./s3-place.ts";
import { send } from "./send.ts";

export type S3Request = {
  method: "GET" | "PUT" | "HEAD" | "DELETE";
  key?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: { source: Source; size: number; hash: string };
};

const tries = 3;
const firstPauseMs = 200;
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Signed requests to one bucket, tried three times where another try may help. The signature is in the headers and covers
 * the SHA-256 of the body; no address that opens something by itself is ever made. */
export function createS3Client(place: S3Place, { quietMs = 30_000 } = {}) {
  const base = bucketUrl(place);

  async function attempt(request: S3Request): Promise<IncomingMessage> {
    const what = `${request.method} in bucket ${place.bucket}`;
    const answer = await send(await sign(request), quietMs).catch((error: unknown) => {
      throw error instanceof StorageError ? error : unreachable(error, what);
    });
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    throw errorOf(status, await text(answer).catch(() => ""), what);
  }

  async function sign({ method, key, query = {}, headers = {}, body }: S3Request) {
    const url = `${key ? `${base}/${key}` : base}?${new URLSearchParams(query)}`;
    const { accessKeyId, secretAccessKey } = place.credentials;
    const covered = { ...headers, "x-amz-content-sha256": body?.hash ?? hashOfNothing };
    const scope = { service: "s3", region: place.region, accessKeyId, secretAccessKey };
    const signed = await new AwsV4Signer({ method, url, headers: covered, ...scope }).sign();
    const sent = { ...Object.fromEntries(signed.headers), "content-length": String(body?.size ?? 0) };
    return { method, url: signed.url, headers: sent, source: body?.source };
  }

  /** For a stream: the caller reads the answer. */
  async function open(request: S3Request): Promise<IncomingMessage> {
    return tried(() => attempt(request));
  }

  /** Answers the text. A copy may fail after its 200 was sent, and then says so in the text. */
  async function call(request: S3Request): Promise<string> {
    return tried(async () => {
      const answer = await attempt(request);
      const said = await text(answer).catch((error: unknown) => {
        throw unreachable(error, request.method);
      });
      if (/<Error>/.test(said)) throw errorOf(500, said, request.method);
      return said;
    });
  }

  return { open, call };
}

export type S3Client = ReturnType<typeof createS3Client>;

async function tried<T>(run: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await run();
    } catch (error) {
      if (n === tries || !isPassing(error)) throw error;
      await pause(firstPauseMs * 2 ** (n - 1) * (0.5 + Math.random()));
    }
  }
}

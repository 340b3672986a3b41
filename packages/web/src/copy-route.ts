import { Readable } from "node:stream";
import type { Answer } from "@candor/api/file-call";

type Copy = { fileName: string; mediaType: string; bytes: Readable };
type Ways = {
  /** Where a person whose sign-in has ended, or is too old, goes on from. */
  back: string;
  answer: Answer<Copy>;
};

const headers = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
};

/** A marked copy leaves as a stream. What cannot be had is not there, whatever the reason; an old sign-in asks for a new one. */
export function copyResponse({ answer, back }: Ways): Response {
  if (answer.ok) {
    const { fileName, mediaType, bytes } = answer.value;
    return new Response(Readable.toWeb(bytes) as ReadableStream, {
      headers: { ...headers, "content-type": mediaType, "content-disposition": `attachment; filename="${fileName}"` },
    });
  }
  const next = `?next=${encodeURIComponent(back)}`;
  if (answer.status === 401) return leadTo(`/sign-in/ended${next}`);
  if (JSON.stringify(answer.body).includes("sign_in_too_old")) return leadTo(`/sign-in/again${next}`);
  return notThere(answer.isOurFault ? 500 : answer.status === 429 ? 429 : 404);
}

const leadTo = (location: string) => new Response(null, { status: 303, headers: { ...headers, location } });
const notThere = (status: number) => new Response(null, { status, headers });

export function imageResponse(answer: Answer<Uint8Array>): Response {
  if (!answer.ok) return notThere(answer.isOurFault ? 500 : answer.status === 429 ? 429 : 404);
  return new Response(answer.value as BodyInit, { headers: { ...headers, "content-type": "image/jpeg" } });
}

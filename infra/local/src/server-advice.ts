import { Advice } from "../bootstrap/advice.mjs";

const advice: Record<string, string> = {
  ECONNREFUSED: "The server of DATABASE_URL does not answer: start it, correct the address, or unset DATABASE_URL.",
  ENOTFOUND: "The host in DATABASE_URL is unknown: correct the address, or unset DATABASE_URL.",
  "28P01": "The server of DATABASE_URL refuses its user or password: correct DATABASE_URL.",
  "28000": "The server of DATABASE_URL refuses its user or password: correct DATABASE_URL.",
  "3D000":
    "The database in DATABASE_URL does not exist: name one that does, for example postgres; ours is made beside it.",
  "42501": "The user in DATABASE_URL may not create roles and databases: name one that may.",
};

/** What a person who set DATABASE_URL can do about an error of its server. */
export function adviceOnServer(error: unknown): Advice | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = process.env.DATABASE_URL ? advice[code] : undefined;
  return sentence ? new Advice(sentence) : undefined;
}

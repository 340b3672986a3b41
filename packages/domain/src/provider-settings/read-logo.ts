import { Invalid } from "../errors.ts";
import { readPng } from "./read-png.ts";
import { readSvg } from "./read-svg.ts";

const maxBytes = 100_000;

/** A data URL of what was uploaded, rebuilt from known parts: the browser shows it as a picture and nothing else. */
export function readLogo(logo: string): string {
  const [, kind, base64] = /^data:image\/(png|svg\+xml);base64,([A-Za-z0-9+/]+=*)$/.exec(logo) ?? [];
  const bytes = Buffer.from(base64 ?? logo, base64 ? "base64" : "utf8");
  if (bytes.length > maxBytes) throw tooLarge(bytes.length);
  if (kind === "png") return `data:image/png;base64,${readPng(bytes).toString("base64")}`;
  const svg = readSvg(
    bytes
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .trim(),
  );
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

const tooLarge = (bytes: number) =>
  new Invalid("The logo was not saved.", [
    {
      path: "logo",
      message: `The file has ${Math.ceil(bytes / 1000)} kB; at most ${maxBytes / 1000} kB are accepted.`,
    },
  ]);

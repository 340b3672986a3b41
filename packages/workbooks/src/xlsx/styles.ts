import { readXml } from "./read-xml.ts";

/** Of each cell format: whether its number is a day or a time, a share, and whether it locks the cell. */
export type Format = { kind: "general" | "date" | "time" | "dateTime" | "percent"; isLocked: boolean };

const builtIn: Record<number, Format["kind"]> = {
  9: "percent",
  10: "percent",
  14: "date",
  15: "date",
  16: "date",
  17: "date",
  18: "time",
  19: "time",
  20: "time",
  21: "time",
  22: "dateTime",
  45: "time",
  46: "time",
  47: "time",
};

/** ECMA-376 part 1, 18.8. */
export function readStyles(bytes: Uint8Array, part: string): Format[] {
  const [codes, formats] = [new Map<number, Format["kind"]>(), [] as Format[]];
  let inCells = false;
  readXml(bytes, part, {
    open(tag) {
      if (tag.name === "numFmt") codes.set(Number(tag.at("numFmtId")), kindOf(tag.at("formatCode") ?? ""));
      if (tag.name === "cellXfs") inCells = true;
      const last = formats.at(-1);
      if (tag.name === "protection" && inCells && last)
        last.isLocked = !["0", "false"].includes(tag.at("locked") ?? "1");
      if (tag.name !== "xf" || !inCells) return;
      const format = Number(tag.at("numFmtId") ?? 0);
      formats.push({ kind: codes.get(format) ?? builtIn[format] ?? "general", isLocked: true });
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

function kindOf(code: string): Format["kind"] {
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  const [hasDay, hasTime] = [/[yd]/.test(signs) || /m/.test(signs.replace(/[hs:]+m+|m+:?s/g, "")), /[hs]/.test(signs)];
  if (signs.includes("%")) return "percent";
  return hasDay && hasTime ? "dateTime" : hasTime ? "time" : hasDay && !/[#0?]/.test(signs) ? "date" : "general";
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCpe, CpeError, parseCpe } from "./index.ts";

const relation = (criterion: string, product: string) => compareCpe(parseCpe(criterion), parseCpe(product));

describe("parseCpe", () => {
  it("reads a formatted string with its escapes", () => {
    const cpe = parseCpe("cpe:2.3:a:Apache:log4j\\:core:2.14.1:*:-:*:*:*:*:*");
    expect(cpe.vendor).toEqual({ kind: "text", text: "apache", pattern: "apache" });
    expect(cpe.product).toMatchObject({ text: "log4j:core" });
    expect(cpe.update).toEqual({ kind: "any" });
    expect(cpe.edition).toEqual({ kind: "none" });
  });

  it("reads the older URI, packed edition included", () => {
    const cpe = parseCpe("cpe:/a:foo%5cbar:big%24money:2010:sp1:~~special~ipod_touch~80gb~");
    expect(cpe.vendor).toMatchObject({ text: "foo\\bar" });
    expect(cpe.sw_edition).toMatchObject({ text: "special" });
    expect(cpe.target_sw).toMatchObject({ text: "ipod_touch" });
    expect(cpe.target_hw).toMatchObject({ text: "80gb" });
  });

  it.each([
    "",
    "cpe:2.3:a:b:c",
    "cpe:2.3:x:b:c:1:*:*:*:*:*:*:*",
    "cpe:2.3:a:b:c:1:*:*:*:*:*:*:*:*",
    "cpe:2.3:a::c:1:*:*:*:*:*:*:*",
    "cpe:2.3:a:b:c:1:*:*:*:*:*:*:\\",
    "cpe:/a:b:c:d:e:f:g:h",
    "cpe:/a:%zz",
    "pkg:npm/x",
  ])("refuses %j", (text) => {
    expect(() => parseCpe(text)).toThrow(CpeError);
  });

  it("never throws anything else", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("cpe:2.3:", "cpe:/", ""), (text, prefix) => {
        try {
          parseCpe(prefix + text);
        } catch (error) {
          expect(error).toBeInstanceOf(CpeError);
        }
      }),
    );
  });
});

describe("compareCpe", () => {
  const any = "*:*:*:*:*:*:*";

  it.each([
    [`cpe:2.3:a:openssl:openssl:*:${any}`, `cpe:2.3:a:openssl:openssl:3.0.6:${any}`, "covers"],
    [`cpe:2.3:a:openssl:openssl:*:${any}`, `cpe:2.3:a:openssl:libressl:3.0.6:${any}`, "disjoint"],
    [`cpe:2.3:a:open*:*:*:${any}`, `cpe:2.3:a:openssl:openssl:3.0.6:${any}`, "covers"],
    [`cpe:2.3:a:openss\\*:*:*:${any}`, `cpe:2.3:a:openssl:openssl:3.0.6:${any}`, "disjoint"],
    [`cpe:2.3:a:v:p:1:sp1:*:*:*:*:*:*`, `cpe:2.3:a:v:p:1:${any}`, "overlaps"],
    [`cpe:2.3:a:v:p:1:-:*:*:*:*:*:*`, `cpe:2.3:a:v:p:1:${any}`, "covers"],
    [`cpe:2.3:a:v:p:1:*:*:*:*:windows:*:*`, `cpe:2.3:a:v:p:1:*:*:*:*:linux:*:*`, "disjoint"],
    [`cpe:2.3:h:supermicro:x11:-:${any}`, `cpe:2.3:h:supermicro:x11:-:${any}`, "covers"],
  ])("%s %s: %s", (criterion, product, expected) => {
    expect(relation(criterion, product)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { JOB_NAMES, jobKey, jobSpec, parseJobPayload } from "./index.ts";

const id = "0192f3b0-7a6c-7d7e-8d3e-2f0c6a1b4c5d";

describe("jobs", () => {
  it("accepts the payload of its contract", () => {
    expect(parseJobPayload("exposure.recompute", { revisionId: id })).toEqual({ revisionId: id });
    expect(parseJobPayload("exposure.recomputeInventory", { inventoryRevision: 0 })).toEqual({ inventoryRevision: 0 });
  });

  it.each([
    ["exposure.recompute", {}],
    ["exposure.recompute", { revisionId: "1" }],
    ["email.send", { emailId: id, tenantId: id }],
    ["exposure.recomputeInventory", { inventoryRevision: 1.5 }],
    ["exposure.recomputeInventory", { inventoryRevision: -1 }],
    ["import.run", null],
  ] as const)("refuses %s with %j", (name, payload) => {
    expect(() => parseJobPayload(name, payload)).toThrow(ZodError);
  });

  it("gives every job a bounded number of tries", () => {
    for (const name of JOB_NAMES) expect(jobSpec(name).maxAttempts).toBeGreaterThan(0);
  });

  it("names the same work with the same key, and different work with different keys", () => {
    expect(jobKey("email.send", { emailId: id })).toBe(`email.send:${id}`);
    expect(jobKey("exposure.recompute", { revisionId: id })).not.toBe(jobKey("advisory.notify", { revisionId: id }));
  });
});

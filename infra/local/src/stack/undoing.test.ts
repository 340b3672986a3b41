import { expect, test, vi } from "vitest";
import { undoing } from "./undoing.ts";

test("what was done last is taken back first, once, and a failing step stops no other", async () => {
  const silenced = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const order: string[] = [];
  const undo = undoing();
  undo.later(async () => order.push("first"));
  undo.later(() => Promise.reject(new Error("stuck")));
  undo.later(async () => order.push("last"));
  await Promise.all([undo.now(), undo.now()]);
  expect(order).toEqual(["last", "first"]);
  expect(silenced).toHaveBeenCalledOnce();
  silenced.mockRestore();
});

import { initTRPC } from "@trpc/server";
import { expect, test, vi } from "vitest";
import { createServerApi } from "./server-api.tsx";

vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const { router, procedure } = initTRPC.create();
const id = (given: unknown) => {
  if (given !== "here") throw new Error("This is no id.");
  return given as string;
};
const pages = router({ get: procedure.input(id).query(({ input }) => input) });
const { api, read } = createServerApi(pages, async () => ({}) as never);
const found = (id: string) => read(api.get.queryOptions(id));

test("an address that nothing can have leads to no page, not to a failure of ours", async () => {
  await expect(found("%00")).rejects.toMatchObject({ digest: "NEXT_HTTP_ERROR_FALLBACK;404" });
  await expect(found("here")).resolves.toBe("here");
});

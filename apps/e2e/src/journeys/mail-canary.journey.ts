import { canaryOf, secretsOf } from "@candor/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Canaries, releaseCanaries } from "../pages/canaries.ts";
import { allMail, nextMail } from "../stack/mailbox.ts";

const stack = inject("stack");
let canaries: Canaries;
beforeAll(async () => {
  canaries = await releaseCanaries(stack);
  // Its name is what a mail says of a tenant.
  for (const { id } of [canaries.north, canaries.south])
    await canaries.superuser.query("update tenants set name = $2 where id = $1", [id, canaryOf(id)]);
});
afterAll(() => canaries?.end());

/** As the page's own code asks. */
async function invite(session: string, email: string) {
  const response = await fetch(`${stack.urls.portal}/api/trpc/members.invite`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-candor": "1",
      "sec-fetch-site": "same-origin",
      cookie: `candor-portal=${session}`,
    },
    body: JSON.stringify({ email, name: "New Person", role: "member" }),
  });
  expect(response.status, await response.text()).toBe(200);
}

test("a mail holds the words of its reader's tenant and of no other", async () => {
  const [people, { north, south }] = [new Map<string, string>(), canaries];
  for (const tenant of [north, south]) {
    const [session, email] = [
      await canaries.memberSession(tenant, "tenant_admin"),
      `new-${tenant.slug}@canary.example`,
    ];
    people.set(email, tenant.id);
    await nextMail(stack, email, () => invite(session, email));
  }
  const mails = await allMail(stack);
  const own = mails.filter(({ to, bytes }) => to.some((one) => bytes.includes(canaryOf(people.get(one) ?? "-"))));
  const leaks = mails.flatMap(({ to, bytes }) =>
    [north.id, south.id]
      .filter((id) => !to.some((one) => people.get(one) === id))
      .flatMap((id) => secretsOf(id, "portal").filter((secret) => bytes.includes(secret)))
      .map((secret) => `${to.join()}: ${secret}`),
  );
  console.info(`canary in mails: ${mails.length} read, ${leaks.length} foreign canaries`);
  expect(leaks).toEqual([]);
  expect(own.length).toBe(2);
});

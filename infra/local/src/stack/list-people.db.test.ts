import { randomBytes } from "node:crypto";
import { asClient } from "@candor/db/setup";
import { expect, inject, test } from "vitest";
import { withDatabase } from "../ask.ts";
import { listPeople } from "./list-people.ts";

test("only who can sign in is named: not the operator's command line, nobody who left", async () => {
  const [server, name] = [inject("superuserUrl"), `candor_test_${randomBytes(6).toString("hex")}`];
  await asClient(server, (client) => client.query(`create database "${name}" template "${inject("template")}"`));
  const database = withDatabase(server, name);
  try {
    await asClient(database, (client) =>
      client.query(`insert into staff (email, name, role, deactivated_at) values
          ('operator@localhost', 'Operator', 'operator', null),
          ('left@provider.example', 'Left', 'expert', now()),
          ('desk@provider.example', 'Desk', 'advisory_admin', null);
        insert into tenants (slug, name) values ('north', 'North');
        insert into members (tenant_id, email, name, role, deactivated_at)
          select id, 'in@north.example', 'In', 'member', null::timestamptz from tenants
          union all select id, 'out@north.example', 'Out', 'member', now() from tenants;`),
    );
    expect(await listPeople(database)).toEqual([
      "  portal  in@north.example",
      "  admin   desk@provider.example (advisory_admin)",
    ]);
  } finally {
    await asClient(server, (client) => client.query(`drop database "${name}" with (force)`));
  }
});

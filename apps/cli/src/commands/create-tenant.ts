import { createTenant as createTenantVerb } from "@candor/domain/tenants";
import { CreateTenant } from "@candor/domain/tenants/inputs";
import { asOperator } from "../as-operator.ts";
import { command } from "../command.ts";

export const createTenant = command({
  usage: "tenant create <slug> <name> [--locale en|fr] [--time-zone Europe/Paris]",
  does: "add a customer; prints its id",
  notes: ["<slug> is its short name in addresses and files, as in northwind-bank. Without options: en, UTC."],
  words: ["slug", "name"],
  options: { locale: "text", "time-zone": "text" },
  input: CreateTenant,
  async run(input, { env, answer }) {
    const { id } = await asOperator(env, (operator) => createTenantVerb(operator, input));
    answer(id);
  },
});

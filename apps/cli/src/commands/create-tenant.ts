import { createTenant as createTenantVerb } from "@candor/domain/tenants";
import { CreateTenant } from "@candor/domain/tenants/inputs";
import { asOperator } from "../as-operator.ts";
import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";

export const createTenant: Command = {
  usage: "tenant create <slug> <name> [--locale en|fr] [--time-zone Europe/Paris]",
  does: "add a customer; prints its id",
  options: { locale: { type: "string" }, "time-zone": { type: "string" } },
  takes: 2,
  async run({ args: [slug, name], values, env, answer }) {
    const input = readInput(CreateTenant, { slug, name, locale: values.locale, timeZone: values["time-zone"] });
    const { id } = await asOperator(env, (operator) => createTenantVerb(operator, input));
    answer(id);
  },
};

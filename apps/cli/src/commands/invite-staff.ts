import { inviteStaff as inviteStaffVerb } from "@candor/domain/staff";
import { InviteStaff } from "@candor/domain/staff/inputs";
import { asOperator } from "../as-operator.ts";
import { type Command, oneOf } from "../command.ts";
import { readInput } from "../read-input.ts";

const roles = ["advisory_admin", "account_manager", "expert", "auditor"] as const;

export const inviteStaff: Command = {
  usage: "staff invite <email> --role advisory_admin|account_manager|expert|auditor [--name <name>] [--locale en|fr]",
  does: "invite a person of the provider; prints their id",
  options: { role: { type: "string" }, name: { type: "string" }, locale: { type: "string" } },
  takes: 1,
  async run({ args: [email = ""], values, env, answer }) {
    const role = oneOf(values.role, roles, "--role");
    const name = values.name ?? email.split("@")[0];
    const input = readInput(InviteStaff, { email, name, role, locale: values.locale });
    const { id } = await asOperator(env, (operator) => inviteStaffVerb(operator, input));
    answer(id);
  },
};

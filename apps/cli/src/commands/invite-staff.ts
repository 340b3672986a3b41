import { inviteStaff as inviteStaffVerb } from "@candor/domain/staff";
import { InviteStaff } from "@candor/domain/staff/inputs";
import { asOperator } from "../as-operator.ts";
import { command } from "../command.ts";

export const inviteStaff = command({
  usage: "staff invite <email> --name <name> --role advisory_admin|account_manager|expert|auditor [--locale en|fr]",
  does: "invite a person of the provider; prints their id",
  notes: ["An invitation goes out by mail. `candor sign-in-link <email> --app admin` prints a way in at once."],
  words: ["email"],
  options: { name: "text", role: "text", locale: "text" },
  input: InviteStaff,
  async run(input, { env, answer }) {
    const { id } = await asOperator(env, (operator) => inviteStaffVerb(operator, input));
    answer(id);
  },
});

"use client";

import { TextLink } from "@candor/ui/text-link";
import { useTranslations } from "next-intl";
import { auditHref } from "./audit-href.ts";
import type { AuditEvent, Filters } from "./audit-events.tsx";

type Props = { event: AuditEvent; filters: Filters; isPlain?: boolean };

/** One event as a sentence, over the name that programs know it by. A verb without a sentence is shown by its name. */
export function EventWords({ event, filters, isPlain = false }: Props) {
  const [t, roles] = [useTranslations("auditEvents"), useRoleWords()];
  const { actorName, actorEmail, actorId, actorKind, verb, subject, detail } = event;
  const actor = actorName ?? t(`actors.${nameless(actorKind, verb)}`);
  const known = `verbs.${verb.replace(":", "_")}` as "verbs.other";
  const values: Record<string, string> = { ...blank, ...words(subject), ...words(detail), verb };
  const said = {
    ...values,
    role: roles(values["role"]),
    from: roles(values["from"]),
    to: roles(values["to"]),
    ended: Number(values["ended"]),
  };
  return (
    <span className="flex flex-col font-normal">
      <span>
        {actorId ? (
          <TextLink
            quiet
            className="font-medium"
            title={actorEmail ?? undefined}
            aria-label={`${actor}: ${t("filters.onlyThis", { name: actor })}`}
            href={auditHref({ ...filters, personId: actorId })}
          >
            {actor}
          </TextLink>
        ) : (
          <span className="font-medium">{actor}</span>
        )}{" "}
        {t(t.has(known) ? known : "verbs.other", said as never)}
      </span>
      {!isPlain && <span className="font-mono text-xs text-muted">{verb}</span>}
    </span>
  );
}

/** Whoever has a link printed works at the machine and has no account. */
function nameless(kind: string, verb: string) {
  if (verb === "session:operator_link") return "operator";
  return kind === "job" || kind === "visitor" ? kind : "unknown";
}

const blank = {
  email: "",
  name: "",
  tenant: "",
  changed: "",
  revision: "",
  number: "",
  version: "",
  code: "",
  ended: "1",
};
const words = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? value.join(", ") : String(value)]),
  );

/** Members' and staff's roles share no name, so one lookup serves both. */
function useRoleWords() {
  const [members, staff] = [useTranslations("members.roles"), useTranslations("staff.roles")];
  return (role = "") => {
    if (members.has(role as "viewer")) return members(role as "viewer");
    return staff.has(role as "expert") ? staff(role as "expert") : role;
  };
}

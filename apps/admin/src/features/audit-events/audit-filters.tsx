"use client";

import { Button } from "@candor/ui/button";
import { Chip } from "@candor/ui/chip";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useMessages, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import type { AuditEvent, Filters } from "./audit-events.tsx";
import { auditHref } from "./audit-href.ts";

/** Every choice is a new address; Back takes it back. */
export function AuditFilters({ filters, rows }: { filters: Filters; rows: AuditEvent[] }) {
  const [api, router] = [useApi(), useRouter()];
  const [t, actions] = [useTranslations("auditEvents"), useTranslations("actions")];
  const { data: tenants } = useQuery(api.tenants.list.queryOptions({ limit: 100 }));
  const show = (change: Partial<Filters>) =>
    router.push(auditHref({ ...filters, ...change }) as never, { scroll: false });
  const person = rows.find(({ actorId }) => actorId === filters.personId)?.actorName;
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <div role="group" aria-label={t("filters.label")} data-print="hide" className="flex flex-wrap items-end gap-3">
      <Field label={t("filters.noun")} className="w-44">
        <Select value={filters.verb ?? ""} onChange={(event) => show({ verb: event.target.value })}>
          <option value="">{t("filters.anything")}</option>
          {useNouns().map(([noun, words]) => (
            <option key={noun} value={noun}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("filters.tenant")} className="w-48">
        <Select value={filters.tenantId ?? ""} onChange={(event) => show({ tenantId: event.target.value })}>
          <option value="">{t("filters.everyTenant")}</option>
          {tenants?.rows.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {(["from", "until"] as const).map((name) => (
        <Field key={name} label={t(`filters.${name}`)} className="w-40">
          <Input
            type="date"
            defaultValue={filters[name] ?? ""}
            onChange={({ target }) => target.validity.valid && show({ [name]: target.value })}
          />
        </Field>
      ))}
      {filters.personId && (
        <Chip onRemove={() => show({ personId: undefined })} removeLabel={actions("remove")} className="mb-1">
          {t("filters.person")} {person ?? filters.personId.slice(0, 8)}
        </Chip>
      )}
      {isFiltered && (
        <Button variant="ghost" href="/audit">
          {actions("clearFilters")}
        </Button>
      )}
    </div>
  );
}

/** What a line can be about, in the order of the reader's alphabet. */
function useNouns() {
  const [{ auditEvents }, locale] = [useMessages(), useLocale()];
  return Object.entries(auditEvents.nouns).toSorted(([, a], [, b]) => a.localeCompare(b, locale));
}

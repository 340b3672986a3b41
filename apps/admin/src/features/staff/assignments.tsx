"use client";

import { Button } from "@candor/ui/button";
import { Chip } from "@candor/ui/chip";
import { SearchField } from "@candor/ui/search-field";
import { Section } from "@candor/ui/section";
import { toast } from "@candor/ui/toast";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Person } from "./staff.tsx";
import { useStaffWords } from "./use-staff-words.ts";

type Tenant = { id: string; name: string };

/** The tenants of one account manager: what the database lets them see. */
export function Assignments({ person, mayChange }: { person: Person; mayChange: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("staff.assign")];
  const { errorWords } = useStaffWords();
  const none = useTranslations("staff")("noTenants");
  const { id: staffId, name } = person;
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const assign = useMutation(api.staff.assign.mutationOptions({ onError }));
  const unassign = useMutation(api.staff.unassign.mutationOptions({ onError }));
  const done = (title: string) => async () => {
    await cache.invalidateQueries(api.staff.pathFilter());
    toast({ title });
  };
  const add = ({ id, name: tenant }: Tenant) =>
    assign.mutate({ staffId, tenantId: id }, { onSuccess: done(t("added", { name, tenant })) });
  const remove = ({ id, name: tenant }: Tenant) =>
    unassign.mutate({ staffId, tenantId: id }, { onSuccess: done(t("removed", { name, tenant })) });

  return (
    <Section title={t("title")} description={mayChange ? t("hint") : undefined}>
      {person.tenants.length === 0 && <p className="text-base text-muted">{none}</p>}
      <ul className="flex flex-wrap gap-1.5">
        {person.tenants.map((tenant) => (
          <li key={tenant.id} className="max-w-full">
            <Chip
              onRemove={mayChange ? () => remove(tenant) : undefined}
              removeLabel={t("remove", { tenant: tenant.name })}
            >
              {tenant.name}
            </Chip>
          </li>
        ))}
      </ul>
      {mayChange && <Finder taken={person.tenants} onAdd={add} />}
    </Section>
  );
}

function Finder({ taken, onAdd }: { taken: Tenant[]; onAdd: (tenant: Tenant) => void }) {
  const [api, t, actions] = [useApi(), useTranslations("staff.assign"), useTranslations("actions")];
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const { data } = useQuery({
    ...api.tenants.list.queryOptions({ search, limit: 20 }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.rows ?? []).filter(({ id }) => !taken.some((tenant) => tenant.id === id)).slice(0, 6);
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t("find")}
        value={words}
        onValueChange={setWords}
        clearLabel={actions("clear")}
        slashKey={false}
      />
      {data && found.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
      <ul className="flex flex-wrap gap-1.5">
        {found.map((tenant) => (
          <li key={tenant.id} className="max-w-full">
            <Button
              size="sm"
              icon={<Plus aria-hidden />}
              onClick={() => onAdd(tenant)}
              aria-label={t("add", { tenant: tenant.name })}
            >
              {tenant.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Section } from "@candor/ui/section";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = { tenant: { id: string; name: string }; mayChange: boolean };

/** Whoever writes from one of these belongs to the customer when they ask for access. */
export function TenantDomains({ tenant, mayChange }: Props) {
  const [api, cache, t, words] = [
    useApi(),
    useQueryClient(),
    useTranslations("accessRequests.domains"),
    useErrorWords(),
  ];
  const [id, actions] = [useId(), useTranslations("actions")];
  const { data: domains } = useSuspenseQuery(api.accessRequests.domains.queryOptions({ tenantId: tenant.id }));
  const { idOf, errorOf, check } = useProblems(id, () => t("problem"));
  const onSuccess = () => cache.invalidateQueries(api.accessRequests.domains.pathFilter());
  const add = useMutation(api.accessRequests.addDomain.mutationOptions({ onSuccess }));
  const remove = useMutation(api.accessRequests.removeDomain.mutationOptions({ onSuccess }));
  const error = add.error ?? remove.error;
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const { AddTenantDomain } = await import("@candor/domain/access-requests/inputs");
    const checked = check(AddTenantDomain, { tenantId: tenant.id, domain: textIn(new FormData(form), "domain") });
    if (checked) add.mutate(checked, { onSuccess: () => form.reset() });
  }
  return (
    <Section title={t("title")} description={t("subtitle", { name: tenant.name })}>
      {error && <Callout tone="danger" role="alert" title={words(error).title} />}
      {domains.length === 0 && <p className="text-sm text-muted">{t("empty")}</p>}
      <ul className="flex flex-col gap-2">
        {domains.map(({ domain }) => (
          <li key={domain} className="flex items-center gap-3">
            <span className="font-mono text-sm">{domain}</span>
            {mayChange && (
              <Button
                size="sm"
                aria-label={t("remove", { domain })}
                loading={remove.isPending && remove.variables.domain === domain}
                onClick={() => remove.mutate({ tenantId: tenant.id, domain })}
              >
                {actions("remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-wrap items-end gap-2">
          <Field label={t("domain")} id={idOf("domain")} error={errorOf("domain")} className="w-72">
            <Input name="domain" placeholder="company.example" autoComplete="off" maxLength={253} />
          </Field>
          <Button type="submit" loading={add.isPending}>
            {actions("add")}
          </Button>
        </form>
      )}
    </Section>
  );
}

"use client";

import { Callout } from "@candor/ui/callout";
import { RadioGroup } from "@candor/ui/radio-group";
import { SkeletonText } from "@candor/ui/skeleton";
import { TextLink } from "@candor/ui/text-link";
import { toast } from "@candor/ui/toast";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Tenant } from "../tenants/tenant.tsx";
import { OfferFields } from "./offer-fields.tsx";
import { useRefresh } from "./use-refresh.ts";
import { useSubscriptionWords } from "./use-subscription-words.ts";

type Props = { id: string; tenant: Tenant; onSaving: (saving: boolean) => void; onDone: () => void };

export function SubscriptionForm({ id, tenant: { id: tenantId, name }, onSaving, onDone }: Props) {
  const [api, refresh, errorWords] = [useApi(), useRefresh(), useSubscriptionWords()];
  const [t, e] = [useTranslations("subscriptions"), useTranslations("errors")];
  const { data: services } = useQuery(api.services.list.queryOptions());
  const problems = useProblems(id, () => e("fieldChoice"));
  const add = useMutation(
    api.subscriptions.add.mutationOptions({
      onMutate: () => onSaving(true),
      onSettled: () => onSaving(false),
      onSuccess: async () => {
        await refresh();
        toast({ title: t("add.done", { name }), description: t("end.computing") });
        onDone();
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    const inputs = await import("@candor/domain/subscriptions/inputs");
    const checked = problems.check(inputs.AddSubscription, { tenantId, ...typed });
    if (checked) add.mutate(checked);
  }
  if (!services) return <SkeletonText lines={5} />;
  if (services.length === 0) {
    return <Callout title={t("add.noService")} action={<TextLink href="/services">{t("add.toServices")}</TextLink>} />;
  }
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
      {add.error && <Callout tone="danger" role="alert" title={errorWords(add.error).title} />}
      <OfferFields services={services} problems={problems} />
      <RadioGroup
        name="kind"
        label={t("kind")}
        defaultValue="shared"
        options={(["shared", "dedicated"] as const).map((value) => ({
          value,
          label: t(`kinds.${value}`),
          hint: t(`kindHints.${value}`),
        }))}
      />
    </form>
  );
}

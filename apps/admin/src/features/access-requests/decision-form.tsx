"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Section } from "@candor/ui/section";
import { Textarea } from "@candor/ui/textarea";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = { request: AdminOutputs["accessRequests"]["get"] };

/** All of it or a part, for some days; or no, with a reason. */
export function DecisionForm({ request }: Props) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("accessRequests"), useErrorWords()];
  const [days, setDays] = useState("30");
  const [answer, setAnswer] = useState("");
  const [chosen, setChosen] = useState(request.documents.map(({ id }) => id));
  const [isMissing, setMissing] = useState(false);
  const locale = useLocale();
  const onSuccess = () => cache.invalidateQueries(api.accessRequests.pathFilter());
  const approve = useMutation(api.accessRequests.approve.mutationOptions({ onSuccess }));
  const refuse = useMutation(api.accessRequests.refuse.mutationOptions({ onSuccess }));
  const error = approve.error ?? refuse.error;
  const [isBusy, count] = [approve.isPending || refuse.isPending, Number(days)];
  const isLength = Number.isInteger(count) && count >= 1 && count <= 366;
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  function yes() {
    const tenantId = request.tenantId ? undefined : request.home?.id;
    if (isLength && chosen.length > 0)
      approve.mutate({ requestId: request.id, documentIds: chosen, days: count, answer, tenantId });
  }
  function no() {
    setMissing(!answer.trim());
    if (answer.trim()) refuse.mutate({ requestId: request.id, answer });
  }
  return (
    <Section title={t("decide")} description={t("decideHint")}>
      <div className="flex flex-col gap-5">
        {error && <Callout tone="danger" role="alert" title={words(error).title} />}
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t("asked")}</legend>
          {request.documents.map(({ id, title, classification }) => (
            <Checkbox
              key={id}
              label={localised(title, locale).text}
              hint={t(`classes.${classification}`)}
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </fieldset>
        <Field label={t("days")} error={isLength ? undefined : t("daysError")} className="max-w-40">
          <Input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
        <Field label={t("answerLabel")} hint={t("answerHint")} error={isMissing ? t("answerMissing") : undefined}>
          <Textarea rows={2} maxLength={2_000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" loading={approve.isPending} disabled={chosen.length === 0 || isBusy} onClick={yes}>
            {t("approve", { days: isLength ? count : 30 })}
          </Button>
          <Button variant="danger" loading={refuse.isPending} disabled={isBusy} onClick={no}>
            {t("refuse")}
          </Button>
        </div>
      </div>
    </Section>
  );
}

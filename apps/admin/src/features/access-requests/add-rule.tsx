"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { RulePreview } from "./rule-preview.tsx";

// Nobody is let in to what is for named people by a rule; what is public needs none.
const classes = ["customer", "nda"] as const;

/** A rule is seen at work before it is made: whom it would let in today stands below its fields. */
export function AddRule() {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("accessRequests.rule"), useErrorWords()];
  const [actions, names] = [useTranslations("actions"), useTranslations("accessRequests.classes")];
  const [isOpen, setOpen] = useState(false);
  const [classification, setClassification] = useState<(typeof classes)[number]>("nda");
  const [days, setDays] = useState("30");
  const count = Number(days);
  const isLength = Number.isInteger(count) && count >= 1 && count <= 366;
  const add = useMutation(
    api.accessRequests.addRule.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.accessRequests.pathFilter());
        setOpen(false);
      },
    }),
  );
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("add")}
        </Button>
      }
      title={t("add")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button
            variant="primary"
            loading={add.isPending}
            disabled={!isLength}
            onClick={() => add.mutate({ classification, days: count })}
          >
            {t("make")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 pt-1">
        {add.error && <Callout tone="danger" role="alert" title={words(add.error).title} />}
        <Field label={t("class")} hint={t("classHint")}>
          <Select
            value={classification}
            onChange={(event) => setClassification(event.target.value as typeof classification)}
          >
            {classes.map((value) => (
              <option key={value} value={value}>
                {names(value)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("days")} error={isLength ? undefined : t("daysError")} className="max-w-40">
          <Input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
        {isLength && <RulePreview classification={classification} days={count} />}
      </div>
    </Dialog>
  );
}

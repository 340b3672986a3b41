"use client";

import { locales } from "@candor/i18n/locales";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { toast } from "@candor/ui/toast";
import { useNewDialog } from "@candor/web/use-new-dialog";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { slugOf } from "./slug-of.ts";
import { useTenantWords } from "./use-tenant-words.ts";

type Props = { zones: string[]; trigger: ReactElement; open?: boolean; listens?: boolean };

/** Fetched with the click on its button. */
export function CreateTenant({ zones, trigger, open: startOpen, listens }: Props) {
  const [api, cache, router, id] = [useApi(), useQueryClient(), useRouter(), useId()];
  const [t, actions, e] = [useTranslations("tenants"), useTranslations("actions"), useTranslations("errors")];
  const errorWords = useTenantWords();
  const [open, setOpen] = useNewDialog({ startOpen, listens });
  const problems = useProblems(id, (path) => (path === "slug" ? t("create.slugError") : e("fieldRequired")));
  const create = useMutation(
    api.tenants.create.mutationOptions({
      onSuccess: async ({ slug }, { name }) => {
        await cache.invalidateQueries(api.tenants.pathFilter());
        setOpen(false);
        toast({ title: t("create.done", { name }) });
        router.push(`/tenants/${slug}?tab=members` as never);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    const inputs = await import("@candor/domain/tenants/inputs");
    const tenant = problems.check(inputs.CreateTenant, given);
    if (tenant) create.mutate(tenant);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(now) => (setOpen(now), create.reset())}
      title={t("create.title")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={create.isPending}>
            {t("create.submit")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {create.error && <Callout tone="danger" role="alert" title={errorWords(create.error).title} />}
        <Names problems={problems} />
        <Settings zones={zones} />
      </form>
    </Dialog>
  );
}

/** The short name follows the name until somebody types one. */
function Names({ problems: { idOf, errorOf } }: { problems: ReturnType<typeof useProblems> }) {
  const t = useTranslations("tenants.create");
  const [slug, setSlug] = useState("");
  const [typed, setTyped] = useState(false);
  return (
    <>
      <Field label={t("name")} hint={t("nameHint")} id={idOf("name")} error={errorOf("name")}>
        <Input name="name" autoComplete="off" onChange={(event) => !typed && setSlug(slugOf(event.target.value))} />
      </Field>
      <Field label={t("slug")} hint={t("slugHint")} id={idOf("slug")} error={errorOf("slug")}>
        <Input
          name="slug"
          mono
          autoComplete="off"
          spellCheck={false}
          value={slug}
          onChange={(event) => (setTyped(event.target.value !== ""), setSlug(event.target.value))}
        />
      </Field>
    </>
  );
}

function Settings({ zones }: { zones: string[] }) {
  const [t, words] = [useTranslations("tenants.create"), useTranslations("appearance")];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label={t("language")}>
        <Select name="locale" defaultValue={useLocale()}>
          {locales.map((value) => (
            <option key={value} value={value}>
              {words(value)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("timeZone")}>
        <Select name="timeZone" defaultValue={useTimeZone()}>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

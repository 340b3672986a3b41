"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Words } from "./agreements.tsx";

/** New words in both languages: for everybody, or for one customer. They begin as the ones before. */
export function PublishAgreement({ before, tenantId }: { before: Words | undefined; tenantId?: string }) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("agreements.staff"), useTranslations("actions"), useErrorWords()];
  const [isOpen, setOpen] = useState(false);
  const { idOf, errorOf, check } = useProblems(id, () => t("missing"));
  const publish = useMutation(
    api.agreements.publish.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.agreements.pathFilter());
        setOpen(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const both = (name: string) => ({ en: textIn(form, `${name}.en`), fr: textIn(form, `${name}.fr`) });
    const { PublishAgreement: input } = await import("@candor/domain/agreements/inputs");
    const checked = check(input, { tenantId, title: both("title"), body: both("body") });
    if (checked) publish.mutate(checked);
  }
  return (
    <Dialog
      size="lg"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant={tenantId ? "secondary" : "primary"}>{t(tenantId ? "newOwn" : "new")}</Button>}
      title={t(tenantId ? "newOwn" : "new")}
      description={t(tenantId ? "newOwnText" : "newText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={publish.isPending}>
            {t("publish")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {publish.error && <Callout tone="danger" role="alert" title={words(publish.error).title} />}
        {(["en", "fr"] as const).map((language) => (
          <fieldset key={language} className="flex flex-col gap-3">
            <legend className="mb-2 font-medium">{t(`languages.${language}`)}</legend>
            <Field label={t("titleLabel")} id={idOf(`title.${language}`)} error={errorOf(`title.${language}`)}>
              <Input
                name={`title.${language}`}
                lang={language}
                maxLength={200}
                defaultValue={before?.title[language] ?? ""}
              />
            </Field>
            <Field label={t("bodyLabel")} id={idOf(`body.${language}`)} error={errorOf(`body.${language}`)}>
              <Textarea
                name={`body.${language}`}
                lang={language}
                rows={10}
                maxLength={50_000}
                defaultValue={before?.body[language] ?? ""}
              />
            </Field>
          </fieldset>
        ))}
      </form>
    </Dialog>
  );
}

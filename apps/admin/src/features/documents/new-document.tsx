"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Checkbox } from "@candor/ui/checkbox";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

const classes = ["public", "customer", "nda", "restricted"] as const;
const kinds = ["certificate", "report", "test", "policy", "letter", "other"] as const;

/** What a document is and whom it is for; its file comes next. */
export function NewDocument() {
  const [api, router, id] = [useApi(), useRouter(), useId()];
  const [t, actions, words] = [useTranslations("documents"), useTranslations("actions"), useErrorWords()];
  const { idOf, errorOf, check } = useProblems(id, () => t("staff.missing"));
  const create = useMutation(
    api.documents.create.mutationOptions({
      onSuccess: ({ id: documentId }) => router.push(`/documents/${documentId}` as never),
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [en, fr] = [textIn(form, "title.en").trim(), textIn(form, "title.fr").trim()];
    const { CreateDocument } = await import("@candor/domain/documents/inputs");
    const checked = check(CreateDocument, {
      title: { en, ...(fr && { fr }) },
      kind: textIn(form, "kind"),
      classification: textIn(form, "classification"),
      isListed: form.get("isListed") === "yes",
    });
    if (checked) create.mutate(checked);
  }
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("staff.new")}
        </Button>
      }
      title={t("staff.new")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={create.isPending}>
            {t("staff.create")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {create.error && <Callout tone="danger" role="alert" title={words(create.error).title} />}
        <Field label={t("staff.titleEn")} id={idOf("title.en")} error={errorOf("title.en")}>
          <Input name="title.en" maxLength={200} autoComplete="off" />
        </Field>
        <Field label={t("staff.titleFr")} id={idOf("title.fr")} error={errorOf("title.fr")}>
          <Input name="title.fr" lang="fr" maxLength={200} autoComplete="off" />
        </Field>
        <Field label={t("staff.kind")}>
          <Select name="kind">
            {kinds.map((value) => (
              <option key={value} value={value}>
                {t(`kinds.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("columns.class")} hint={t("staff.classHint")}>
          <Select name="classification">
            {classes.map((value) => (
              <option key={value} value={value}>
                {t(`classifications.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox name="isListed" value="yes" defaultChecked label={t("staff.listed")} hint={t("staff.listedHint")} />
      </form>
    </Dialog>
  );
}

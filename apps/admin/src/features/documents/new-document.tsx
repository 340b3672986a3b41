"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { DocumentFields } from "./document-fields.tsx";
import { readDocumentForm } from "./read-document-form.ts";

/** What a document is and whom it is for; its file comes next. */
export function NewDocument() {
  const [api, router, id] = [useApi(), useRouter(), useId()];
  const [t, actions, words] = [useTranslations("documents"), useTranslations("actions"), useErrorWords()];
  const problems = useProblems(id, () => t("staff.missing"));
  const create = useMutation(
    api.documents.create.mutationOptions({
      onSuccess: ({ id: documentId }) => router.push(`/documents/${documentId}` as never),
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const facts = readDocumentForm(new FormData(event.currentTarget));
    const { CreateDocument } = await import("@candor/domain/documents/inputs");
    const checked = problems.check(CreateDocument, facts);
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
        <DocumentFields problems={problems} />
      </form>
    </Dialog>
  );
}

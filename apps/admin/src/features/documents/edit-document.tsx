"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { DocumentFacts } from "./document-actions.tsx";
import { DocumentFields } from "./document-fields.tsx";
import { MoreFields } from "./more-fields.tsx";
import { readDocumentForm } from "./read-document-form.ts";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & { document: DocumentFacts };

/** What is said of a document and who may see it. */
export function EditDocument({ document, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("documents.staff"), useTranslations("actions"), useErrorWords()];
  const problems = useProblems(id, () => t("missing"));
  const change = useMutation(
    api.documents.change.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.documents.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const facts = readDocumentForm(new FormData(event.currentTarget));
    const { ChangeDocument } = await import("@candor/domain/documents/inputs");
    const checked = problems.check(ChangeDocument, { documentId: document.id, ...facts });
    if (checked) change.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("editTitle")}
      description={t("editText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={change.isPending}>
            {actions("save")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {change.error && <Callout tone="danger" role="alert" title={words(change.error).title} />}
        <DocumentFields problems={problems} document={document} />
        <MoreFields problems={problems} document={document} />
      </form>
    </Dialog>
  );
}

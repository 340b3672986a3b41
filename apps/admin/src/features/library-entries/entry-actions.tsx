"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Entry } from "./entry-fields.tsx";
import { useEntryChanged } from "./use-entry-changed.ts";

const approvers = ["advisory_admin", "expert"];

/** What can be done with an entry as it stands. */
export function EntryActions({ entry, role }: { entry: Entry; role: string }) {
  const [api, t, actions, words] = [
    useApi(),
    useTranslations("libraryEntries"),
    useTranslations("actions"),
    useErrorWords(),
  ];
  const changed = useEntryChanged();
  const approve = useMutation(api.libraryEntries.approve.mutationOptions(changed));
  const retire = useMutation(api.libraryEntries.retire.mutationOptions(changed));
  const error = approve.error ?? retire.error;
  const { id: entryId, number, approvedNumber, isMine } = entry;
  const isWaiting = approvedNumber !== number;
  return (
    <>
      {isWaiting && isMine && approvers.includes(role) && <p className="text-sm text-muted">{t("ownWords")}</p>}
      {error && <Callout tone="danger" role="alert" title={words(error).title} />}
      {isWaiting && !isMine && approvers.includes(role) && (
        <Button variant="primary" loading={approve.isPending} onClick={() => approve.mutate({ entryId, number })}>
          {t("approve", { number })}
        </Button>
      )}
      <Button href={`/library/${entryId}/edit`}>{actions("edit")}</Button>
      {role === "advisory_admin" && (
        <ConfirmDialog
          trigger={<Button variant="danger">{t("retire")}</Button>}
          title={t("retireTitle")}
          confirm={t("retire")}
          onConfirm={() => retire.mutateAsync({ entryId })}
        >
          {t("retireText")}
        </ConfirmDialog>
      )}
    </>
  );
}

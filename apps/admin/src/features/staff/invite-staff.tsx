"use client";

import { InviteStaff as schema, type InviteStaff as Guest } from "@candor/domain/staff/inputs";
import { toast } from "@candor/ui/toast";
import { InviteDialog } from "@candor/web/invite-dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useStaffWords } from "./use-staff-words.ts";

type Props = { person?: { name: string; email: string }; trigger: ReactElement; open?: boolean; listens?: boolean };

/** Fetched with the click on its button. */
export function InviteStaff({ person, trigger, open, listens }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("staff.invite")];
  const { roles, errorWords } = useStaffWords();
  const { mutateAsync } = useMutation(api.staff.invite.mutationOptions());
  async function invite(guest: Guest) {
    await mutateAsync(guest);
    await cache.invalidateQueries(api.staff.pathFilter());
    toast({ title: t("sent", { email: guest.email }) });
  }
  return (
    <InviteDialog<Guest>
      open={t("open")}
      title={t("title")}
      send={t("send")}
      roles={roles}
      defaultRole="expert"
      person={person}
      trigger={trigger}
      startOpen={open}
      listens={listens}
      schema={schema}
      errorWords={errorWords}
      onInvite={invite}
    />
  );
}

"use client";

import { InviteMember as schema, type InviteMember as Guest } from "@candor/domain/members/inputs";
import { toast } from "@candor/ui/toast";
import { InviteDialog } from "@candor/web/invite-dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useMemberWords } from "./use-member-words.ts";

type Props = { tenant: string; person?: { name: string; email: string }; trigger: ReactElement; open?: boolean };

/** Fetched with the click on its button: most visits to the list invite nobody. */
export function InviteMember({ tenant, person, trigger, open }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("members.invite")];
  const { roles, errorWords } = useMemberWords();
  const { mutateAsync } = useMutation(api.members.invite.mutationOptions());
  async function invite(guest: Guest) {
    await mutateAsync(guest);
    await cache.invalidateQueries(api.members.pathFilter());
    toast({ title: t("sent", { email: guest.email }) });
  }
  return (
    <InviteDialog<Guest>
      open={t("open")}
      title={t("title", { tenant })}
      send={t("send")}
      roles={roles}
      defaultRole="member"
      person={person}
      trigger={trigger}
      startOpen={open}
      schema={schema}
      errorWords={errorWords}
      onInvite={invite}
    />
  );
}

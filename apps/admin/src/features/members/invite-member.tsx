"use client";

import { InviteMember as schema, type InviteMember as Guest } from "@candor/domain/members/inputs";
import { toast } from "@candor/ui/toast";
import { InviteDialog } from "@candor/web/invite-dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = {
  tenant: { id: string; name: string };
  isFirst: boolean;
  trigger: ReactElement;
  open?: boolean;
};
const roleNames = ["tenant_admin", "member", "viewer"] as const;

/** Fetched with the click on its button. */
export function InviteMember({ tenant, isFirst, trigger, open }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("members")];
  const problem = (reason: string) => `problems.${reason}` as "problems.known";
  const errorWords = useErrorWords((reason) => (t.has(problem(reason)) ? t(problem(reason)) : undefined));
  const { mutateAsync } = useMutation(api.members.invite.mutationOptions());
  async function invite(guest: Guest) {
    await mutateAsync({ ...guest, tenantId: tenant.id });
    await cache.invalidateQueries(api.members.pathFilter());
    toast({ title: t("invite.sent", { email: guest.email }) });
  }
  return (
    <InviteDialog<Guest>
      open={t("invite.open")}
      title={t("invite.title", { tenant: tenant.name })}
      send={t("invite.send")}
      roles={roleNames.map((value) => ({ value, label: t(`roles.${value}`), hint: t(`roleHints.${value}`) }))}
      defaultRole={isFirst ? "tenant_admin" : "member"}
      trigger={trigger}
      startOpen={open}
      schema={schema}
      errorWords={errorWords}
      onInvite={invite}
    />
  );
}

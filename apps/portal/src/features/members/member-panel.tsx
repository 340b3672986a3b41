"use client";

import { Button } from "@candor/ui/button";
import { DefinitionList } from "@candor/ui/definition-list";
import { DetailPanel } from "@candor/ui/detail-panel";
import { Time } from "@candor/ui/time";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { RoleForm } from "@candor/web/role-form";
import { useFormat } from "@candor/web/use-format";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { InviteOnDemand } from "./invite-on-demand.tsx";
import type { Member } from "./members.tsx";
import { useMemberWords } from "./use-member-words.ts";

type Props = { member: Member; isSelf: boolean; isAdmin: boolean; tenant: string };

export function MemberPanel({ member, isSelf, isAdmin, tenant }: Props) {
  const [t, actions, router] = [useTranslations("members"), useTranslations("actions"), useRouter()];
  return (
    <DetailPanel
      label={t("panel.label", { name: member.name })}
      title={member.name}
      closeLabel={actions("close")}
      onClose={() => router.push("/people", { scroll: false })}
    >
      <div className="flex flex-col gap-6">
        <Facts member={member} showRole={!isAdmin || member.deactivatedAt !== null} />
        {!isAdmin && <p className="text-sm text-muted">{t("panel.onlyAdmins")}</p>}
        {isAdmin && member.deactivatedAt && (
          <InviteOnDemand
            tenant={tenant}
            person={member}
            trigger={<Button className="self-start">{t("invite.again")}</Button>}
          />
        )}
        {isAdmin && !member.deactivatedAt && <MemberForms member={member} isSelf={isSelf} />}
      </div>
    </DetailPanel>
  );
}

function Facts({ member, showRole }: { member: Member; showRole: boolean }) {
  const [t, fields, format] = [useTranslations("members"), useTranslations("fields"), useFormat()];
  const { email, role, lastSignInAt, invitedAt } = member;
  return (
    <DefinitionList
      items={[
        { term: fields("email"), detail: email },
        ...(showRole ? [{ term: t("columns.role"), detail: t(`roles.${role}`) }] : []),
        {
          term: t("columns.lastSignIn"),
          detail: lastSignInAt ? (
            <Time {...format.when(lastSignInAt)} className="whitespace-normal" />
          ) : (
            t("neverSignedIn")
          ),
        },
        { term: t("columns.invited"), detail: <Time {...format.when(invitedAt)} relative={undefined} /> },
      ]}
    />
  );
}

function MemberForms({ member: { id: memberId, name, role }, isSelf }: { member: Member; isSelf: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("members")];
  const { roles, errorWords } = useMemberWords();
  const done = (title: string) => async () => {
    await cache.invalidateQueries(api.members.pathFilter());
    toast({ title });
  };
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const change = useMutation(api.members.changeRole.mutationOptions({ onError }));
  const deactivate = useMutation(api.members.deactivate.mutationOptions({ onError }));
  return (
    <>
      <RoleForm
        key={role}
        label={t("panel.role")}
        save={t("panel.saveRole")}
        role={role}
        roles={roles}
        consequence={() => t(isSelf ? "panel.endsYours" : "panel.endsSessions", { name })}
        saving={change.isPending}
        onSave={(next) =>
          change.mutate(
            { memberId, role: next as typeof role },
            { onSuccess: done(t("panel.roleSaved", { name, role: t(`roles.${next as typeof role}`) })) },
          )
        }
      />
      <ConfirmDialog
        trigger={
          <Button variant="danger" className="self-start">
            {t("panel.deactivate")}
          </Button>
        }
        title={t("panel.deactivateTitle", { name })}
        confirm={t("panel.deactivate")}
        onConfirm={() => deactivate.mutateAsync({ memberId }).then(done(t("panel.deactivated", { name })))}
      >
        {t("panel.deactivateText", { name })}
      </ConfirmDialog>
    </>
  );
}

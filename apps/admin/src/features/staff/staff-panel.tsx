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
import { Assignments } from "./assignments.tsx";
import { InviteOnDemand } from "./invite-on-demand.tsx";
import type { Person } from "./staff.tsx";
import { useStaffWords } from "./use-staff-words.ts";

type Props = { person: Person; isSelf: boolean; isAdmin: boolean };

export function StaffPanel({ person, isSelf, isAdmin }: Props) {
  const [t, actions, router, format] = [useTranslations("staff"), useTranslations("actions"), useRouter(), useFormat()];
  const fields = useTranslations("fields");
  const mayChange = isAdmin && !person.deactivatedAt;
  return (
    <DetailPanel
      label={t("panel.label", { name: person.name })}
      title={person.name}
      closeLabel={actions("close")}
      onClose={() => router.push("/staff" as never, { scroll: false })}
    >
      <div className="flex flex-col gap-6">
        <DefinitionList
          items={[
            { term: fields("email"), detail: person.email },
            ...(mayChange ? [] : [{ term: t("columns.role"), detail: t(`roles.${person.role}`) }]),
            {
              term: t("columns.lastSignIn"),
              detail: person.lastSignInAt ? (
                <Time {...format.when(person.lastSignInAt)} className="whitespace-normal" />
              ) : (
                t("neverSignedIn")
              ),
            },
          ]}
        />
        {!isAdmin && <p className="text-sm text-muted">{t("panel.onlyAdmins")}</p>}
        {person.role === "account_manager" && !person.deactivatedAt && (
          <Assignments person={person} mayChange={isAdmin} />
        )}
        {mayChange && <StaffForms person={person} isSelf={isSelf} />}
        {isAdmin && person.deactivatedAt && (
          <InviteOnDemand person={person} trigger={<Button className="self-start">{t("invite.again")}</Button>} />
        )}
      </div>
    </DetailPanel>
  );
}

function StaffForms({ person: { id: staffId, name, role }, isSelf }: { person: Person; isSelf: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("staff")];
  const { roles, errorWords } = useStaffWords();
  const done = (title: string) => async () => {
    await cache.invalidateQueries(api.staff.pathFilter());
    toast({ title });
  };
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const change = useMutation(api.staff.changeRole.mutationOptions({ onError }));
  const deactivate = useMutation(api.staff.deactivate.mutationOptions({ onError }));
  const consequence = () =>
    [
      t(isSelf ? "panel.endsYours" : "panel.endsSessions", { name }),
      role === "account_manager" && t("panel.endsAssignments"),
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <>
      <RoleForm
        key={role}
        label={t("columns.role")}
        save={t("panel.saveRole")}
        role={role}
        roles={roles}
        consequence={consequence}
        saving={change.isPending}
        onSave={(next) =>
          change.mutate(
            { staffId, role: next as "expert" },
            { onSuccess: done(t("panel.roleSaved", { name, role: t(`roles.${next as "expert"}`) })) },
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
        onConfirm={() => deactivate.mutateAsync({ staffId }).then(done(t("panel.deactivated", { name })))}
      >
        {t("panel.deactivateText", { name })}
      </ConfirmDialog>
    </>
  );
}

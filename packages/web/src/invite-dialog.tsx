"use client";

import { locales } from "@candor/i18n/locales";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { RadioGroup } from "@candor/ui/radio-group";
import { Select } from "@candor/ui/select";
import { UserPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useNewDialog } from "./use-new-dialog.ts";
import { useProblems } from "./use-problems.ts";

export type RoleOption = { value: string; label: string; hint: string };
type Guest = { email: string; name: string };
type Props<G extends Guest> = {
  open: string;
  title: string;
  send: string;
  roles: RoleOption[];
  defaultRole: string;
  /** Somebody who left: the form is filled in with what is known. */
  person?: Guest;
  trigger?: ReactElement;
  /** For a dialog that is fetched with the click that opens it. */
  startOpen?: boolean;
  /** Opens when the address says `?new`. */
  listens?: boolean;
  schema: Parameters<ReturnType<typeof useProblems>["check"]>[0];
  /** The sentence for a refusal. */
  errorWords: (error: unknown) => { title: string; description?: string };
  onInvite: (guest: G) => Promise<unknown>;
};

export function InviteDialog<G extends Guest>(props: Props<G>) {
  const { title, send, roles, defaultRole, person, schema, errorWords, onInvite } = props;
  const [t, m, e] = [useTranslations(), useTranslations("members.invite"), useTranslations("errors")];
  const [locale, id] = [useLocale(), useId()];
  const [open, setOpen] = useNewDialog(props);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<{ title: string; description?: string } | null>(null);
  const problems = useProblems(id, (path) => e(path === "email" ? "fieldEmail" : "fieldRequired"));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const guest = problems.check(schema, Object.fromEntries(new FormData(event.currentTarget)));
    if (!guest) return;
    setSending(true);
    setFailure(null);
    await onInvite(guest as G).then(
      () => setOpen(false),
      (error: unknown) => setFailure(errorWords(error)),
    );
    setSending(false);
  }
  return (
    <Dialog
      trigger={
        props.trigger ?? (
          <Button variant="primary" icon={<UserPlus aria-hidden />}>
            {props.open}
          </Button>
        )
      }
      open={open}
      onOpenChange={(now) => (setOpen(now), setFailure(null))}
      title={title}
      description={m("intro")}
      closeLabel={t("actions.close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{t("actions.cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={sending}>
            {send}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {failure && (
          <Callout tone="danger" role="alert" title={failure.title}>
            {failure.description}
          </Callout>
        )}
        <Field label={t("fields.email")} id={problems.idOf("email")} error={problems.errorOf("email")}>
          <Input name="email" type="email" spellCheck={false} defaultValue={person?.email} autoComplete="off" />
        </Field>
        <Field label={t("fields.name")} id={problems.idOf("name")} error={problems.errorOf("name")}>
          <Input name="name" defaultValue={person?.name} autoComplete="off" />
        </Field>
        <RadioGroup name="role" label={t("fields.role")} options={roles} defaultValue={defaultRole} />
        <Field label={m("language")}>
          <Select name="locale" defaultValue={locale}>
            {locales.map((value) => (
              <option key={value} value={value}>
                {t(`appearance.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}

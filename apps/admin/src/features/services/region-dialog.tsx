"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { textIn } from "@candor/web/text-in";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Region } from "./services.tsx";

type Props = {
  /** Absent for a new one. */
  region?: Region;
  /** Those whose code is taken: defining one of them again would rename it. */
  others: Region[];
  onClose: () => void;
};

export function RegionDialog({ region, others, onClose }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, e, errorWords] = [
    useTranslations("services"),
    useTranslations("actions"),
    useTranslations("errors"),
    useErrorWords(),
  ];
  const problems = useProblems(id, (path) => {
    if (path.startsWith("taken.")) return t("taken", { name: path.slice("taken.".length) });
    return path === "code" ? t("codeError") : e("fieldRequired");
  });
  const { idOf, errorOf } = problems;
  const taken = problems.errors.find(({ fieldId }) => fieldId.startsWith(idOf("taken.")));
  const save = useMutation(
    api.services.defineRegion.mutationOptions({
      onSuccess: async (_, { name }) => {
        await cache.invalidateQueries(api.services.pathFilter());
        toast({ title: t("saved", { name }) });
        onClose();
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, code] = [textIn(form, "name"), region?.code ?? textIn(form, "code")];
    const owner = others.find((other) => other.code === code.trim());
    if (owner) return problems.refuse([`taken.${owner.name}`]);
    const checked = problems.check((await import("@candor/domain/services/inputs")).DefineRegion, { name, code });
    if (checked) save.mutate(checked);
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={region ? t("editRegion", { name: region.name }) : t("newRegion")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={save.isPending}>
            {t("saveRegion")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {save.error && <Callout tone="danger" role="alert" title={errorWords(save.error).title} />}
        <Field label={t("regionName")} hint={t("regionNameHint")} id={idOf("name")} error={errorOf("name")}>
          <Input name="name" defaultValue={region?.name} autoComplete="off" maxLength={120} />
        </Field>
        {!region && (
          <Field label={t("code")} hint={t("codeHint")} id={idOf("code")} error={errorOf("code") ?? taken?.message}>
            <Input name="code" mono autoComplete="off" spellCheck={false} />
          </Field>
        )}
      </form>
    </Dialog>
  );
}

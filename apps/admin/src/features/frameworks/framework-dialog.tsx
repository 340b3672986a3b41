"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { toast } from "@candor/ui/toast";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Framework } from "./frameworks.tsx";

/** `others` have their short name already: defining one of them again would change it. */
export function FrameworkDialog({ others, onClose }: { others: Framework[]; onClose: () => void }) {
  const [api, cache, router, id] = [useApi(), useQueryClient(), useRouter(), useId()];
  const [t, actions, errorWords] = [useTranslations("frameworks"), useTranslations("actions"), useErrorWords()];
  const { check, refuse, idOf, errorOf } = useProblems(id, (path) => t(`problems.${path}` as "problems.slug"));
  const save = useMutation(
    api.frameworks.define.mutationOptions({
      onSuccess: async ({ slug }, { name }) => {
        await cache.invalidateQueries(api.frameworks.pathFilter());
        toast({ title: t("saved", { name }) });
        onClose();
        router.push(`/frameworks/${slug}` as never);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = (name: string) => textIn(new FormData(form), name).trim();
    const form = event.currentTarget;
    const [slug, source] = [text("slug"), text("source")];
    if (others.some((other) => other.slug === slug)) return refuse(["taken"]);
    const { DefineFramework } = await import("@candor/domain/frameworks/inputs");
    const typed = { slug, name: text("name"), publisher: text("publisher"), edition: text("edition") };
    const checked = check(DefineFramework, { ...typed, ...(source && { source }) });
    if (checked) save.mutate(checked);
  }
  const field = (name: "name" | "edition" | "publisher" | "slug" | "source") => (
    <Field
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      id={idOf(name)}
      error={errorOf(name) ?? (name === "slug" ? errorOf("taken") : undefined)}
    >
      <Input name={name} autoComplete="off" spellCheck={false} mono={name === "slug"} maxLength={500} />
    </Field>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("new")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {save.error && <Callout tone="danger" role="alert" title={errorWords(save.error).title} />}
        {field("name")}
        {field("edition")}
        {field("publisher")}
        {field("slug")}
        {field("source")}
      </form>
    </Dialog>
  );
}

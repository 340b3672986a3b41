"use client";

import type { importKinds } from "@candor/domain/imports/inputs";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { FileDrop } from "@candor/ui/file-drop";
import { Input } from "@candor/ui/input";
import { Panel } from "@candor/ui/panel";
import { RadioGroup } from "@candor/ui/radio-group";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useDeferredValue, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { type ImportKind, sendFile, type Wanted } from "./send-file.ts";

type Problems = { file?: string; target?: string };

export function UploadForm({ initialKind, initialTarget }: { initialKind: ImportKind; initialTarget: string }) {
  const [api, cache, router] = [useApi(), useQueryClient(), useRouter()];
  const [t, errorWords] = [useTranslations("imports.upload"), useErrorWords()];
  const [kind, setKind] = useState<ImportKind>(initialKind);
  const [target, setTarget] = useState(initialTarget);
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const send = useMutation({
    mutationFn: sendFile,
    onSuccess: async ({ id, isRepeated }) => {
      if (isRepeated) return;
      await cache.invalidateQueries(api.imports.pathFilter());
      router.push(`/imports/${id}` as never);
    },
  });

  async function findProblems(): Promise<Problems> {
    const { importMaxBytes } = await import("@candor/domain/imports/inputs");
    const named = kind === "cyclonedx" && !target.trim() ? { target: t("noTarget") } : {};
    if (!file) return { ...named, file: t("noFile") };
    if (file.size === 0) return { ...named, file: t("empty") };
    return file.size > importMaxBytes ? { ...named, file: t("tooLarge") } : named;
  }
  async function start(again: boolean) {
    const found = await findProblems();
    setProblems(found);
    if (file && Object.keys(found).length === 0) send.mutate({ kind, target: target.trim(), file, again });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void start(false);
  }
  return (
    <Panel title={t("title")}>
      <form noValidate onSubmit={submit} className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <KindChoice kind={kind} onKind={(next) => (setKind(next), setProblems({}))} />
        <div className="flex flex-col gap-4">
          {kind === "cyclonedx" && <Target value={target} onValue={setTarget} error={problems.target} />}
          <FileDrop
            label={t("file")}
            hint={t("fileHint")}
            error={problems.file}
            accept={kind === "cyclonedx" ? ".json,application/json" : ".csv,text/csv"}
            disabled={send.isPending}
            onFiles={([chosen]) => (setFile(chosen ?? null), setProblems({}), send.reset())}
          />
          {send.error && (
            <Callout tone="danger" role="alert" title={errorWords(send.error).title}>
              {errorWords(send.error).description}
            </Callout>
          )}
          {send.data?.isRepeated && (
            <Repeated id={send.data.id} wanted={send.variables} onAgain={() => void start(true)} />
          )}
          <Button type="submit" variant="primary" loading={send.isPending} className="self-start">
            {t(send.isPending ? "sending" : "submit")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function KindChoice({ kind, onKind }: { kind: ImportKind; onKind: (kind: ImportKind) => void }) {
  const [t, imports] = [useTranslations("imports.upload"), useTranslations("imports")];
  return (
    <RadioGroup
      label={t("kind")}
      value={kind}
      onValueChange={(next) => onKind(next as ImportKind)}
      options={(["assets_csv", "subscriptions_csv", "cyclonedx"] satisfies (typeof importKinds)[number][]).map(
        (value) => ({
          value,
          label: imports(`kinds.${value}`),
          hint: imports(`kindHints.${value}`),
        }),
      )}
    />
  );
}

function Target({ value, onValue, error }: { value: string; onValue: (value: string) => void; error?: string }) {
  const [api, t, list] = [useApi(), useTranslations("imports.upload"), useId()];
  const search = useDeferredValue(value.trim());
  const { data } = useQuery({
    ...api.assets.list.queryOptions({ search, limit: 8 }),
    enabled: search.length > 1,
  });
  return (
    <Field label={t("target")} hint={t("targetHint")} error={error}>
      <Input
        value={value}
        onChange={(event) => onValue(event.target.value)}
        list={list}
        autoComplete="off"
        spellCheck={false}
        mono
      />
      <datalist id={list}>
        {data?.rows.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </Field>
  );
}

function Repeated({ id, wanted, onAgain }: { id: string; wanted?: Wanted; onAgain: () => void }) {
  const t = useTranslations("imports.upload");
  return (
    <Callout
      tone="info"
      role="status"
      title={t("repeatedTitle")}
      action={
        <>
          <Button href={`/imports/${id}`}>{t("openIt")}</Button>
          <Button onClick={onAgain}>{t("again")}</Button>
        </>
      }
    >
      {t("repeated", { target: wanted?.kind === "cyclonedx" ? wanted.target : "none" })}
    </Callout>
  );
}

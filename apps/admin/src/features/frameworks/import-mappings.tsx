"use client";

import { FileDrop } from "@candor/ui/file-drop";
import { Panel } from "@candor/ui/panel";
import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { FileFaults } from "./file-faults.tsx";
import { readFiles } from "./read-files.ts";

export function ImportMappings() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("frameworks.mappings")];
  const send = useMutation(
    api.controls.importMappings.mutationOptions({
      onSuccess: async ({ mappings }) => {
        await cache.invalidateQueries(api.controls.pathFilter());
        toast({ title: t("done", { count: mappings }) });
      },
    }),
  );
  async function take(files: File[]) {
    const [file] = await readFiles(files);
    if (file) send.mutate({ file });
  }
  return (
    <Panel title={t("title")} description={t("text")}>
      <div className="flex flex-col gap-4">
        <FileDrop
          label={t("file")}
          hint={<span className="font-mono text-xs break-words">{t("columns")}</span>}
          accept=".csv,text/csv"
          disabled={send.isPending}
          onFiles={(files) => void take(files)}
        />
        {send.error && <FileFaults error={send.error} />}
      </div>
    </Panel>
  );
}

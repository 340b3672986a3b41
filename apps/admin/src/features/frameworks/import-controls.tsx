"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { FileDrop } from "@candor/ui/file-drop";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { FileFaults } from "./file-faults.tsx";
import type { Framework } from "./frameworks.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { readFiles } from "./read-files.ts";

/** A file says first what it would change; nothing is written before somebody has seen that. */
export function ImportControls({ framework }: { framework: Pick<Framework, "id" | "slug" | "name"> }) {
  const [api, cache, router] = [useApi(), useQueryClient(), useRouter()];
  const [t, navigation] = [useTranslations("frameworks"), useTranslations("navigation")];
  const { id: frameworkId, slug, name } = framework;
  const preview = useMutation(api.controls.preview.mutationOptions());
  const send = useMutation(
    api.controls.import.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          cache.invalidateQueries(api.frameworks.pathFilter()),
          cache.invalidateQueries(api.controls.pathFilter()),
        ]);
        toast({ title: t("import.done", { name }) });
        router.push(`/frameworks/${slug}` as never);
      },
    }),
  );
  async function look(files: File[]) {
    send.reset();
    preview.mutate({ frameworkId, files: await readFiles(files) });
  }
  const faults = preview.error ?? send.error;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={
          <Breadcrumbs
            label={navigation("breadcrumb")}
            items={[
              { label: t("title"), href: "/frameworks" },
              { label: name, href: `/frameworks/${slug}` },
            ]}
          />
        }
        title={t("import.title", { name })}
        subtitle={t("import.text")}
      />
      <Panel title={t("import.choose")}>
        <div className="flex flex-col gap-4">
          <FileDrop
            label={t("import.files")}
            hint={t("import.filesHint")}
            accept=".json,.csv,application/json,text/csv"
            multiple
            disabled={preview.isPending || send.isPending}
            onFiles={(files) => void look(files)}
          />
          {faults && <FileFaults error={faults} />}
        </div>
      </Panel>
      {preview.data && (
        <ImportPreview
          preview={preview.data}
          action={
            <Button
              variant="primary"
              loading={send.isPending}
              onClick={() => preview.variables && send.mutate(preview.variables)}
            >
              {t("import.write")}
            </Button>
          }
        />
      )}
    </div>
  );
}

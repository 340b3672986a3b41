"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { CopyButton } from "@candor/ui/copy-button";
import { DefinitionList } from "@candor/ui/definition-list";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { ImportErrors } from "./import-errors.tsx";
import { ImportState, isOpen } from "./import-state.tsx";
import { useChangeWords } from "./use-change-words.ts";

export type Import = AdminOutputs["imports"]["get"];
const pollMs = 700;

export function ImportPage({ importId }: { importId: string }) {
  const [api, t, navigation] = [useApi(), useTranslations("imports"), useTranslations("navigation")];
  const { data: one } = useSuspenseQuery({
    ...api.imports.get.queryOptions({ importId }),
    refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? pollMs : false),
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/imports" }]} />}
        title={one.filename}
        answer={useAnswer(one)}
        meta={<ImportState one={one} className="w-full max-w-md" />}
        actions={!isOpen(one) && <NextSteps one={one} />}
      />
      {one.state === "failed" && <ImportErrors one={one} />}
      <Panel title={t("one.details")}>
        <Details one={one} />
      </Panel>
    </div>
  );
}

/** From a finished import to what it changed; from a refused one, to the next attempt. */
function NextSteps({ one }: { one: Import }) {
  const t = useTranslations("imports.one");
  const { state, kind, target, assetId } = one;
  return (
    <>
      <Button href={anotherHref(one)}>{t("another")}</Button>
      {state === "done" && assetId && (
        <Button variant="primary" href={`/inventory/assets/${assetId}`}>
          {t("openAsset", { name: target ?? "" })}
        </Button>
      )}
      {state === "done" && kind === "assets_csv" && (
        <Button variant="primary" href="/inventory">
          {t("openInventory")}
        </Button>
      )}
    </>
  );
}

const anotherHref = ({ kind, target }: Import) =>
  `/imports?${new URLSearchParams({ kind, ...(target ? { target } : {}) })}`;

function useAnswer({ state, kind, changes, errorCount, rowsTotal }: Import) {
  const [t, changeWords] = [useTranslations("imports.one"), useChangeWords()];
  if (state === "queued") return t("waiting");
  if (state === "running") return t("running");
  if (state === "failed") return t("failed", { count: errorCount });
  if (!changes || changes.added + changes.changed + changes.removed === 0) return t("nothing");
  return t(kind === "cyclonedx" ? "doneBom" : "done", { total: rowsTotal, changes: changeWords(changes) });
}

function Details({ one }: { one: Import }) {
  const [t, imports, states, format] = [
    useTranslations("imports.one"),
    useTranslations("imports"),
    useTranslations("states"),
    useFormat(),
  ];
  const { kind, target, assetId, size, sha256, by, createdAt, finishedAt, inventoryRevision } = one;
  return (
    <DefinitionList
      items={[
        { term: t("kind"), detail: imports(`kinds.${kind}`) },
        ...(target
          ? [
              {
                term: t("asset"),
                detail: assetId ? <TextLink href={`/inventory/assets/${assetId}`}>{target}</TextLink> : target,
              },
            ]
          : []),
        { term: t("by"), detail: by },
        { term: t("at"), detail: <Time {...format.when(createdAt)} /> },
        ...(finishedAt ? [{ term: t("finished"), detail: <Time {...format.when(finishedAt)} /> }] : []),
        ...(inventoryRevision === null ? [] : [{ term: t("revision"), detail: format.number(inventoryRevision) }]),
        { term: t("size"), detail: format.bytes(size) },
        {
          term: t("hash"),
          detail: (
            <span className="flex items-start gap-2">
              <span className="font-mono text-sm break-all">{sha256}</span>
              <CopyButton value={sha256} label={t("copyHash")} copiedLabel={states("copied")} />
            </span>
          ),
        },
      ]}
    />
  );
}

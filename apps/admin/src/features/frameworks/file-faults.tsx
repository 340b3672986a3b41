"use client";

import { Callout } from "@candor/ui/callout";
import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

type Fault = { path: string; message: string; hint?: string };

/** What is wrong with a file, place by place. The readers of files speak English: quoted, as theirs. */
export function FileFaults({ error }: { error: unknown }) {
  const [t, words] = [useTranslations("frameworks.import"), useErrorWords()];
  const faults = (error as { data?: { issues?: Fault[] } }).data?.issues ?? [];
  if (faults.length === 0) return <Callout tone="danger" role="alert" title={words(error).title} />;
  return (
    <Callout tone="danger" role="alert" title={t("refused", { count: faults.length })}>
      <ul className="flex flex-col gap-2 pt-1">
        {faults.map(({ path, message, hint }) => (
          <li key={`${path} ${message}`} className="flex flex-col">
            <Place path={path} />
            <q lang="en">
              {message} {hint}
            </q>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Place({ path }: { path: string }) {
  const t = useTranslations("frameworks.import");
  const [, line, column] = /^(\d+)(?::(.*))?$/s.exec(path) ?? [];
  if (line) return <span className="font-medium">{t("place", { line: Number(line), column: column ?? "none" })}</span>;
  return <span className="font-mono text-sm break-all">{path === "file" ? t("file") : path}</span>;
}

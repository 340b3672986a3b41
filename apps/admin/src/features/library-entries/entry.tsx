"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Callout } from "@candor/ui/callout";
import { DefinitionList } from "@candor/ui/definition-list";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { EntryActions } from "./entry-actions.tsx";
import { EntryState } from "./entry-state.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { EntrySources } from "./entry-sources.tsx";
import { EntryWordings } from "./entry-wordings.tsx";

/** One answer with what it rests on, the words in which it is asked, and how it came to be. */
export function LibraryEntry({ entryId }: { entryId: string }) {
  const [api, t, navigation, format] = [
    useApi(),
    useTranslations("libraryEntries"),
    useTranslations("navigation"),
    useFormat(),
  ];
  const locale = useLocale();
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: entry } = useSuspenseQuery(api.libraryEntries.get.queryOptions({ entryId }));
  const [question, narrative] = [localised(entry.question, locale), localised(entry.narrative, locale)];
  const mayChange = me.role !== "auditor" && !entry.retiredAt;
  const isWaiting = entry.approvedNumber !== entry.number;
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/library" }]} />}
        title={<span lang={question.lang}>{question.text}</span>}
        meta={
          <>
            <EntryState of={{ ...entry, isWaiting }} />
            <Badge>{t(`audiences.${entry.audience}`)}</Badge>
            {entry.section && <span>{entry.section}</span>}
          </>
        }
        actions={mayChange && <EntryActions entry={entry} role={me.role} />}
      />
      {entry.stale.length > 0 && !entry.retiredAt && (
        <Callout tone="danger" title={t("staleTitle")}>
          <ul className="list-disc ps-5">
            {entry.stale.map((reason) => (
              <li key={reason}>{t(`reasons.${reason}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {isWaiting && entry.approvedNumber !== null && (
        <Callout tone="warning" title={t("changedTitle", { number: entry.approvedNumber })} />
      )}
      <Section title={t(`values.${entry.value}`)}>
        <p lang={narrative.lang} className="max-w-prose text-base whitespace-pre-line">
          {narrative.text}
        </p>
        <DefinitionList
          items={[
            {
              term: t("fields.services"),
              detail: entry.services.map(({ name }) => name).join(", ") || t("everyService"),
            },
            { term: t("fields.regions"), detail: entry.regions.join(", ") || t("everywhere") },
            { term: t("columns.owner"), detail: entry.owner },
            { term: t("fields.reviewOn"), detail: format.day(entry.reviewOn) },
          ]}
        />
      </Section>
      <EntrySources entry={entry} mayChange={mayChange} />
      <EntryWordings entry={entry} mayChange={mayChange} />
      <EntryHistory entry={entry} />
    </div>
  );
}

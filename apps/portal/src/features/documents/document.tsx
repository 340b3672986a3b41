"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { DefinitionList } from "@candor/ui/definition-list";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { BookOpen, Download } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AskAccess } from "../access-requests/ask-access.tsx";
import { VisitorForm } from "../access-requests/visitor-form.tsx";
import { AgreementNeeded } from "../agreements/agreement-needed.tsx";
import { Classification } from "./classification.tsx";
import type { Evidence } from "./documents.tsx";
import { Validity } from "./validity.tsx";

/** One document: what it is, and the way to its words or to whoever opens it. */
export function Document({ documentId, isMember }: { documentId: string; isMember: boolean }) {
  const [api, t, locale] = [useApi(), useTranslations("documents"), useLocale()];
  const { data } = useSuspenseQuery(api.documents.get.queryOptions({ documentId }));
  const [title, text] = [localised(data.title, locale), data.description && localised(data.description, locale)];
  const { version } = data;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader
        title={<span lang={title.lang}>{title.text}</span>}
        above={<Classification of={data.classification} />}
        subtitle={text && <span lang={text.lang}>{text.text}</span>}
        actions={
          version && <Ways documentId={documentId} version={version} isMember={isMember} isViewOnly={data.isViewOnly} />
        }
      />
      {version ? <Facts version={version} isViewOnly={data.isViewOnly} /> : <p>{t(`why.${data.classification}`)}</p>}
      {!version && isMember && <AgreementNeeded classification={data.classification} />}
      {!version && isMember && !data.awaitsAgreement && <AskAccess documentId={documentId} hasAsked={data.hasAsked} />}
      {!version && !isMember && <VisitorForm documentId={documentId} />}
    </div>
  );
}

type Version = NonNullable<Evidence["version"]>;

type WaysProps = { documentId: string; version: Version; isMember: boolean; isViewOnly: boolean };

function Ways({ documentId, version, isMember, isViewOnly }: WaysProps) {
  const t = useTranslations("documents");
  return (
    <>
      {isMember && version.pages !== null && (
        <Button href={`/documents/${documentId}/read`} variant="primary" icon={<BookOpen aria-hidden />}>
          {t("read")}
        </Button>
      )}
      {!isViewOnly && (
        <Button href={`/documents/${documentId}/copy`} file icon={<Download aria-hidden />}>
          {t("download")}
        </Button>
      )}
    </>
  );
}

function Facts({ version, isViewOnly }: { version: Version; isViewOnly: boolean }) {
  const [t, format] = [useTranslations("documents"), useFormatter()];
  const { number, pages, size, languages, treatment } = version;
  const [unit, amount] = size < 1_000_000 ? (["kilobyte", size / 1000] as const) : (["megabyte", size / 1e6] as const);
  const bytes = format.number(amount, { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 });
  return (
    <DefinitionList
      items={[
        { term: t("facts.version"), detail: t("versionOf", { number, pages: pages ?? 0, bytes }) },
        { term: t("facts.validity"), detail: <Validity {...version} /> },
        { term: t("facts.languages"), detail: languages.map((one) => t(`languages.${one}`)).join(", ") },
        { term: t("facts.marking"), detail: t(isViewOnly ? "readOnly" : `treatments.${treatment}`) },
      ]}
    />
  );
}

"use client";

import { Chip } from "@candor/ui/chip";
import { DefinitionList } from "@candor/ui/definition-list";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { Told } from "./advisory-header.tsx";

export function AdvisoryFacts({ advisory }: { advisory: Told }) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  const { cves, asOf, reportedAt, publishedAt, revision, references } = advisory;
  const fields = useTranslations("advisories.fields");
  const cell = (term: string, detail: React.ReactNode) => ({ term, detail });
  return (
    <Section title={t("facts")}>
      <DefinitionList
        layout="columns"
        className="sm:grid-cols-1 lg:grid-cols-1"
        items={[
          ...(reportedAt ? [cell(fields("reportedAt"), format.dateTime(reportedAt))] : []),
          cell(t("asOf"), format.dateTime(asOf)),
          cell(t("revised"), `${t("revision", { number: revision.number })}, ${format.dateTime(revision.publishedAt)}`),
          ...(publishedAt ? [cell(t("published"), format.date(publishedAt))] : []),
          cell(
            t("cves"),
            cves.length > 0 ? (
              <span className="flex flex-wrap gap-1">
                {cves.map((cve) => (
                  <Chip key={cve} mono>
                    {cve}
                  </Chip>
                ))}
              </span>
            ) : (
              t("noCve")
            ),
          ),
          ...(references.length > 0 ? [cell(t("references"), <References references={references} />)] : []),
        ]}
      />
    </Section>
  );
}

function References({ references }: Pick<Told, "references">) {
  return (
    <ul className="flex flex-col gap-1">
      {references.map(({ title, url }) => (
        <li key={url}>
          <TextLink href={url} rel="noopener noreferrer" target="_blank">
            {title}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

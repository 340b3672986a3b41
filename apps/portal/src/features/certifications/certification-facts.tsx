"use client";

import { DefinitionList } from "@candor/ui/definition-list";
import { TextLink } from "@candor/ui/text-link";
import { useDay } from "@candor/web/use-day";
import { useTranslations } from "next-intl";
import type { Detail } from "./certification.tsx";

type Kin = NonNullable<Detail["predecessor"]>;

export function CertificationFacts({ certificate }: { certificate: Detail }) {
  const [t, dayOf] = [useTranslations("certifications"), useDay()];
  const { auditor, validFrom, validTo, timeZone, predecessor, successors } = certificate;
  const link = ({ id, number, validTo: until }: Kin) => (
    <span key={id} className="block">
      <TextLink href={`/certifications/${id}`}>{number}</TextLink>{" "}
      <span className="text-sm text-muted">{dayOf(until)}</span>
    </span>
  );
  return (
    <DefinitionList
      items={[
        { term: t("columns.auditor"), detail: auditor },
        {
          term: t("validity"),
          detail: (
            <>
              {t("span", { from: dayOf(validFrom), to: dayOf(validTo) })}
              <span className="block text-sm text-muted">{t("zone", { zone: timeZone })}</span>
            </>
          ),
        },
        ...(predecessor ? [{ term: t("predecessor"), detail: link(predecessor) }] : []),
        ...(successors.length > 0 ? [{ term: t("successor"), detail: successors.map(link) }] : []),
      ]}
    />
  );
}

"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { CopyButton } from "@candor/ui/copy-button";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Product } from "./product.tsx";

type Props = { product: Product };

export function ProductAdvisories({ product: { advisories } }: Props) {
  const [t, locale] = [useTranslations("products.one"), useLocale()];
  return (
    <Facts title={t("advisories")} none={t("advisoriesNone")}>
      {advisories.map(({ trackingId, title, state, cannotDecide }) => {
        const said = localised(title, locale);
        return (
          <li key={trackingId} className="flex flex-col items-start gap-0.5 py-2">
            <TextLink href={`/advisories/${encodeURIComponent(trackingId)}`} lang={said.lang}>
              {said.text}
            </TextLink>
            <span className="flex flex-wrap items-center gap-2 text-xs text-muted">
              {trackingId}
              {cannotDecide && <Badge tone="unknown">{t("cannotDecide")}</Badge>}
              {state === "closed" && <Badge>{t("closed")}</Badge>}
            </span>
          </li>
        );
      })}
    </Facts>
  );
}

export function ProductIdentifiers({ product: { identifiers } }: Props) {
  const [t, states] = [useTranslations("products.one"), useTranslations("states")];
  return (
    <Facts title={t("identifiers")} none={t("identifiersNone")}>
      {identifiers.map(({ kind, value }) => (
        <li key={`${kind} ${value}`} className="flex items-start gap-2 py-2">
          <span className="me-auto flex min-w-0 flex-col">
            <span className="text-xs text-muted">{t(`identifierKinds.${kind}`)}</span>
            <span className="font-mono text-sm break-all">{value}</span>
          </span>
          <CopyButton value={value} label={t("copy", { value })} copiedLabel={states("copied")} />
        </li>
      ))}
    </Facts>
  );
}

export function ProductVersions({ product: { versions } }: Props) {
  const [t, products] = [useTranslations("products.one"), useTranslations("products")];
  return (
    <Facts title={t("versions")} none="">
      {versions.map(({ id, version, assets }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-2">
          <TextLink href={`/inventory/products/${id}`} className="tabular me-auto">
            {version || products("noVersion")}
          </TextLink>
          <span className="text-sm text-muted">{t("versionAssets", { count: assets })}</span>
        </li>
      ))}
    </Facts>
  );
}

function Facts({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  return (
    <Panel title={title}>
      {children.length > 0 ? (
        <ul className="-my-2 divide-y divide-line">{children}</ul>
      ) : (
        <p className="text-base text-muted">{none}</p>
      )}
    </Panel>
  );
}

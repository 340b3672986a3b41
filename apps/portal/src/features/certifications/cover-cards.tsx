"use client";

import { useTranslations } from "next-intl";
import type { MyPlace } from "./certifications.tsx";
import { CoverCell } from "./cover-cell.tsx";
import { nameOf } from "./name-of.ts";
import type { Column } from "./summarise-cover.ts";

type Props = { places: MyPlace[]; columns: Column[]; now: Date };

/** The table's rows as cards, where it would not fit. */
export function CoverCards({ places, columns, now }: Props) {
  const t = useTranslations("certifications");
  return (
    <ul aria-label={t("matrix")} className="flex flex-col gap-3 md:hidden">
      {places.map(({ serviceId, service, region, regionName }, row) => (
        <li key={`${serviceId} ${region}`} className="rounded-md border border-line bg-surface p-4">
          <p className="font-medium">
            {service} <span className="text-sm font-normal text-muted">{regionName}</span>
          </p>
          <dl className="mt-3 flex flex-col gap-3">
            {columns.map(({ framework, covers }) => (
              <div key={framework.id}>
                <dt className="mb-1 text-sm text-muted">{nameOf(framework)}</dt>
                <dd>
                  <CoverCell cover={covers[row]} now={now} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { MyPlace } from "./certifications.tsx";
import { CoverCell } from "./cover-cell.tsx";
import { nameOf } from "./name-of.ts";
import type { Column } from "./summarise-cover.ts";

type Props = { places: MyPlace[]; columns: Column[]; now: Date };

/** My services by region beside the frameworks; on a phone the cards say the same. */
export function CoverTable({ places, columns, now }: Props) {
  const t = useTranslations("certifications");
  return (
    <div className="hidden overflow-x-auto rounded-md border border-line bg-surface md:block">
      <table aria-label={t("matrix")} className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-line align-bottom">
            <th scope="col" className="px-4 py-2 text-start font-semibold">
              {t("place")}
            </th>
            {columns.map(({ framework, covered }) => (
              <th key={framework.id} scope="col" className="px-4 py-2 text-start font-semibold">
                {nameOf(framework)}
                <span className="block text-xs font-normal text-muted">
                  {t("partly", { covered, total: places.length })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {places.map(({ serviceId, service, region, regionName }, row) => (
            <tr key={`${serviceId} ${region}`} className="align-top">
              <th scope="row" className="px-4 py-3 text-start font-medium">
                {service}
                <span className="block text-xs font-normal text-muted">{regionName}</span>
              </th>
              {columns.map(({ framework, covers }) => (
                <td key={framework.id} className="px-4 py-3">
                  <CoverCell cover={covers[row]} now={now} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

"use client";

import { TextLink } from "@candor/ui/text-link";
import { CertificationState } from "@candor/web/certification-state";
import { useDay } from "@candor/web/use-day";
import { useTranslations } from "next-intl";
import type { Certificate } from "./certifications.tsx";
import { nameOf } from "./name-of.ts";

type Props = { certificates: Certificate[]; now: Date };

/** Each certificate as a bar with the auditor's visits on it; all it shows is said in words beside it. */
export function CertificationTimeline({ certificates, now }: Props) {
  const [t, dayOf] = [useTranslations("certifications"), useDay()];
  const ordered = certificates.toSorted(
    (a, b) => a.framework.name.localeCompare(b.framework.name) || a.validFrom.localeCompare(b.validFrom),
  );
  const at = scaleOf(certificates, now);
  return (
    <ol className="flex flex-col divide-y divide-line rounded-md border border-line bg-surface">
      {ordered.map((certificate) => {
        const { id, framework, number, validFrom, validTo, visits } = certificate;
        return (
          <li key={id} className="grid gap-x-6 gap-y-2 px-4 py-3 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-center">
            <div className="flex min-w-0 flex-col items-start gap-1">
              <TextLink quiet href={`/certifications/${id}`} className="font-medium">
                {nameOf(framework)}, {number}
              </TextLink>
              <CertificationState certificate={certificate} now={now} />
              <span className="tabular text-sm text-muted">
                {t("span", { from: dayOf(validFrom), to: dayOf(validTo) })}
                {visits.map(({ plannedOn, doneOn }) => `, ${t("visitOn", { day: dayOf(doneOn ?? plannedOn) })}`)}
              </span>
            </div>
            <Bar certificate={certificate} at={at} today={at(now.toISOString().slice(0, 10))} />
          </li>
        );
      })}
    </ol>
  );
}

type Scale = (day: string) => number;

function Bar({ certificate, at, today }: { certificate: Certificate; at: Scale; today: number }) {
  const { validFrom, validTo, visits, withdrawnAt, suspendedAt } = certificate;
  const isMuted = Boolean(withdrawnAt ?? suspendedAt) || at(validTo) < today;
  const width = Math.max(0.5, at(validTo) - at(validFrom));
  return (
    <svg aria-hidden className="h-7 w-full overflow-visible">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" />
      <rect
        x={`${at(validFrom)}%`}
        width={`${width}%`}
        y="30%"
        height="40%"
        rx="3"
        className={isMuted ? "fill-sunken stroke-line-strong" : "fill-success-solid/30 stroke-success-solid"}
      />
      {visits.map(({ plannedOn, doneOn }) => (
        <circle
          key={plannedOn}
          cx={`${at(doneOn ?? plannedOn)}%`}
          cy="50%"
          r="4"
          strokeWidth="2"
          className={doneOn ? "fill-ink stroke-surface" : "fill-surface stroke-ink"}
        />
      ))}
      <line x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%" strokeDasharray="3 2" className="stroke-ink" />
    </svg>
  );
}

const farthest = 6 * 365 * 86_400_000;

/** From a day to where it stands between the first and the last, in percent; what is six years off is at the edge. */
function scaleOf(certificates: Certificate[], now: Date): Scale {
  const near = (day: string) => Math.min(now.getTime() + farthest, Math.max(now.getTime() - farthest, Date.parse(day)));
  const first = Math.min(...certificates.map(({ validFrom }) => near(validFrom)));
  const last = Math.max(...certificates.map(({ validTo }) => near(validTo)));
  return (day) => ((Math.min(last, Math.max(first, near(day))) - first) / Math.max(1, last - first)) * 100;
}

"use client";

import { Button } from "@candor/ui/button";
import { Chip } from "@candor/ui/chip";
import { cn } from "@candor/ui/cn";
import { StatusShape } from "@candor/ui/status-shape";
import { TextLink } from "@candor/ui/text-link";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Standing } from "./status-line.tsx";
import { groupSteps, type Step, type StepGroup } from "./group-steps.ts";
import { useStepWords } from "./use-step-words.ts";

type Status = Standing["status"];
type Props = {
  standing: Pick<Standing, "computedAt" | "revision" | "inventoryRevision">;
  trace: Step[];
  statuses: Status[];
  here?: boolean;
};

const shownFirst = 8;

/** The trace in sentences, each with the place it was found in; `here` when the statements are on the same page. */
export function Why({ standing, trace, statuses, here = true }: Props) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  const [all, setAll] = useState(false);
  const steps = groupSteps(trace);
  const hidden = all ? 0 : Math.max(0, steps.length - shownFirst);
  return (
    <div className="flex flex-col gap-3">
      <ol className="divide-y divide-line">
        {steps.map((step, n) => (
          <li
            key={step.n}
            className={cn("py-2.5 first:pt-0 last:pb-0", n >= shownFirst && !all && "hidden print:block")}
          >
            <StepLine step={step} said={statuses[(step.statementN ?? 0) - 1] ?? "unknown"} here={here} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="sm" className="self-start" data-print="hide" onClick={() => setAll(true)}>
          {t("whyAll", { count: hidden })}
        </Button>
      )}
      <p className="text-xs text-muted">
        {t("basedOn", {
          time: format.dateTime(standing.computedAt),
          revision: standing.revision,
          inventory: standing.inventoryRevision,
        })}
      </p>
    </div>
  );
}

function StepLine({ step, said, here }: { step: StepGroup; said: Status; here: boolean }) {
  const [t, format, words] = [useTranslations("exposures.trace"), useFormat(), useStepWords()];
  const { service, region, inventoryAt, statementN, supplier, serial, assetCount, assets } = step;
  const [first, ...rest] = words(step, said);
  return (
    <div className="flex gap-2.5">
      <StatusShape status={statusOf(step, said)} className="mt-0.75" />
      <div className="min-w-0">
        <p className="text-base">
          <span className="font-medium">{first}</span> {rest.join(" ")}
        </p>
        <p className="flex flex-wrap gap-x-2 text-sm text-muted">
          {service && <span>{t("place", { service, region })}</span>}
          {supplier && <span>{supplier}</span>}
          {assets.length === 1 && serial && <span className="font-mono text-xs leading-5">{serial}</span>}
          {inventoryAt && (
            <span>{t(assetCount > 1 ? "inventoryFrom" : "inventory", { date: format.date(inventoryAt) })}</span>
          )}
          {here && statementN && (
            <TextLink href={`#statement-${statementN}`}>{t("statementLink", { n: statementN })}</TextLink>
          )}
        </p>
        {assets.length > 1 && <AssetNames assets={assets} />}
      </div>
    </div>
  );
}

function AssetNames({ assets }: Pick<StepGroup, "assets">) {
  return (
    <ul className="mt-1 flex flex-wrap gap-1">
      {assets.map(({ name, serial }) => (
        <li key={name} title={serial ?? undefined}>
          <Chip mono>{name}</Chip>
        </li>
      ))}
    </ul>
  );
}

function statusOf({ kind }: Step, said: Status): Status {
  if (kind === "match" || kind === "statement") return said;
  return ({ remediated: "fixed", undecided: "unknown", incomplete: "unknown", no_match: "not_affected" } as const)[
    kind
  ];
}

"use client";

import type { GateProblem } from "@candor/domain/advisories/inputs";
import { Callout } from "@candor/ui/callout";
import { useTranslations } from "next-intl";
import { useGateWords } from "./use-gate-words.ts";

type Props = { problems: GateProblem[]; onGoTo: (path: string) => void };

/** Everything at once: what is wrong, where, how to mend it, and the way there. */
export function GateList({ problems, onGoTo }: Props) {
  const t = useTranslations("advisories.gate");
  const blocking = problems.filter((problem) => problem.blocking);
  const advice = problems.filter((problem) => !problem.blocking);
  return (
    <>
      {blocking.length > 0 ? (
        <Callout tone="warning" title={t("title", { count: blocking.length })}>
          <Problems problems={blocking} onGoTo={onGoTo} />
        </Callout>
      ) : (
        <Callout tone="success" title={t("ready")} />
      )}
      {advice.length > 0 && (
        <Callout title={t("advice")}>
          <Problems problems={advice} onGoTo={onGoTo} />
        </Callout>
      )}
    </>
  );
}

function Problems({ problems, onGoTo }: Props) {
  const words = useGateWords();
  return (
    <ul className="flex flex-col">
      {problems.map((problem) => (
        <li key={problem.path + problem.code} className="border-b border-line py-2 last:border-0 last:pb-0">
          <button
            type="button"
            onClick={() => onGoTo(problem.path)}
            className="min-h-6 text-start font-medium underline decoration-line-strong underline-offset-3 hover:decoration-2"
          >
            {words.message(problem)}
          </button>
          <span className="block text-sm text-muted">{words.advice(problem)}</span>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { cn } from "@candor/ui/cn";
import { useTranslations } from "next-intl";
import { useEditing } from "./editing.tsx";

const steps = ["text", "statements", "reach", "history"] as const;
export type Step = (typeof steps)[number];
type Props = { step: Step; onStepChange: (step: Step) => void; hasReach: boolean };

/** Where there is room for one column only: one part at a time, in the order of the work. */
export function EditorSteps({ step, onStepChange, hasReach }: Props) {
  const t = useTranslations("advisories.editor");
  const { problems } = useEditing();
  const toMend = (one: Step) =>
    problems.filter(({ path, blocking, code }) => blocking && code !== "unchanged" && stepOf(path) === one).length;
  return (
    <nav aria-label={t("steps")} className="-mb-px overflow-x-auto lg:hidden">
      <ol className="flex gap-4">
        {steps
          .filter((one) => one !== "reach" || hasReach)
          .map((one, n) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? "step" : undefined}
                onClick={() => onStepChange(one)}
                className={cn(
                  "flex h-11 items-center gap-1.5 border-b-2 text-sm font-medium whitespace-nowrap",
                  one === step ? "border-accent-text text-ink" : "border-transparent text-muted",
                )}
              >
                {n + 1}. {t(`step.${one}`)}
                {toMend(one) > 0 && (
                  <span
                    className="tabular rounded-sm bg-warning-tint px-1 text-xs text-warning"
                    aria-label={t("toMend", { count: toMend(one) })}
                  >
                    {toMend(one)}
                  </span>
                )}
              </button>
            </li>
          ))}
      </ol>
    </nav>
  );
}

const stepOf = (path: string): Step => (path.startsWith("statements") ? "statements" : "text");

"use client";

import { localised } from "@candor/i18n/localised";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import { AcknowledgeForm } from "../acknowledgements/acknowledge-form.tsx";
import { Given } from "../acknowledgements/given.tsx";
import type { MyAdvisoryData } from "./my-advisory.tsx";

/** The numbers of the statements that apply to the organisation. */
export const statementsFor = ({ standing, trace }: MyAdvisoryData) =>
  [...new Set([standing.statementN, ...trace.map(({ statementN }) => statementN)])].filter((n) => n !== null);

/** What the organisation has to do: what the statements that apply to it ask for, and the acknowledgement. */
export function Duty({ data }: { data: MyAdvisoryData }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { advisory, standing, acknowledgement } = data;
  const actions = statementsFor(data).flatMap((n) => {
    const action = advisory.statements[n - 1]?.action;
    return action?.en ? [{ n, ...localised(action, locale) }] : [];
  });
  const { given, isAsked, isAgain, mayAcknowledge } = acknowledgement;
  return (
    <div className="flex flex-col gap-4">
      {actions.map(({ n, text, lang }) => (
        <p key={n} lang={lang} className="max-w-prose text-lg whitespace-pre-line">
          {text}
        </p>
      ))}
      {actions.length === 0 && <Nothing due={advisory.state === "published" ? standing.nextUpdateDue : null} />}
      {isAsked && mayAcknowledge && (
        <AcknowledgeForm advisoryId={advisory.id} revision={standing.revision} isAgain={isAgain} />
      )}
      {isAsked && !mayAcknowledge && <p className="text-base text-muted">{t("acknowledgements.viewer")}</p>}
      {given.length > 0 && <Given given={given} />}
    </div>
  );
}

function Nothing({ due }: { due: string | null }) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  return <p className="text-lg">{due ? t("nothingDue", { time: format.longDate(due) }) : t("nothing")}</p>;
}

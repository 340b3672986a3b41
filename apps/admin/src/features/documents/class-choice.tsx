"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classifications as classes } from "./document-words.ts";

type Class = AdminOutputs["documents"]["get"]["classification"];
type Props = {
  value?: Class | undefined;
  /** The class in which customers have it now, when they have it. */
  before: Class | undefined;
};

/** Whom it is for; of what is out already, a change says at once who gets it and who loses it. */
export function ClassChoice({ value, before }: Props) {
  const t = useTranslations("documents");
  const [chosen, setChosen] = useState<Class>(value ?? "nda");
  const isChanged = before !== undefined && chosen !== before;
  const isNarrower = isChanged && classes.indexOf(chosen) > classes.indexOf(before);
  return (
    <>
      <Field label={t("columns.class")} hint={t("staff.classHint")}>
        <Select name="classification" value={chosen} onChange={(event) => setChosen(event.target.value as Class)}>
          {classes.map((one) => (
            <option key={one} value={one}>
              {t(`classifications.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isChanged && (
        <Callout
          role="status"
          tone={isNarrower || chosen === "public" ? "warning" : "info"}
          title={t(isNarrower ? "staff.narrower" : "staff.wider")}
        >
          {t(`staff.becomes.${chosen}`)}
        </Callout>
      )}
    </>
  );
}

"use client";

import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import type { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import { ClassChoice } from "./class-choice.tsx";
import { documentKinds } from "./document-words.ts";
import type { DocumentFacts } from "./document-actions.tsx";

export type FieldProps = {
  problems: Pick<ReturnType<typeof useProblems>, "idOf" | "errorOf">;
  document?: DocumentFacts;
};

/** What a document is and whom it is for. */
export function DocumentFields({ problems: { idOf, errorOf }, document }: FieldProps) {
  const t = useTranslations("documents");
  return (
    <>
      <Field label={t("staff.titleEn")} id={idOf("title.en")} error={errorOf("title.en")}>
        <Input name="title.en" maxLength={200} autoComplete="off" defaultValue={document?.title.en} />
      </Field>
      <Field label={t("staff.titleFr")} id={idOf("title.fr")} error={errorOf("title.fr")}>
        <Input name="title.fr" lang="fr" maxLength={200} autoComplete="off" defaultValue={document?.title.fr} />
      </Field>
      <Field label={t("staff.kind")}>
        <Select name="kind" defaultValue={document?.kind}>
          {documentKinds.map((value) => (
            <option key={value} value={value}>
              {t(`kinds.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ClassChoice
        value={document?.classification}
        before={document?.releasedAt ? document.classification : undefined}
      />
      <Checkbox
        name="isListed"
        value="yes"
        defaultChecked={document?.isListed ?? true}
        label={t("staff.listed")}
        hint={t("staff.listedHint")}
      />
      <Checkbox
        name="isViewOnly"
        value="yes"
        defaultChecked={document?.isViewOnly ?? false}
        label={t("staff.viewOnly")}
        hint={errorOf("isViewOnly") ?? t("staff.viewOnlyHint")}
      />
    </>
  );
}

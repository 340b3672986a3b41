"use client";

import { cn } from "@candor/ui/cn";
import { type Change, diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";

type Props = { language: "en" | "fr"; number: number; before: string; after: string };

/** What a version took away and added, word by word. */
export function Changes({ language, number, before, after }: Props) {
  const t = useTranslations("agreements.staff");
  const parts = diffWordsWithSpace(before, after);
  if (!parts.some(({ added, removed }) => added || removed))
    return <p className="mt-2 text-sm text-muted">{t("same", { number })}</p>;
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-sm text-accent-text">{t("changes", { number })}</summary>
      <p lang={language} className="mt-2 rounded-md border border-line bg-sunken p-5 whitespace-pre-line">
        {placed(parts).map(({ at, added, removed, value }) => {
          const Element = added ? "ins" : removed ? "del" : "span";
          return (
            <Element
              key={at}
              className={cn(
                added && "bg-success-tint text-success no-underline",
                removed && "bg-danger-tint text-danger",
              )}
            >
              {value}
            </Element>
          );
        })}
      </p>
    </details>
  );
}

/** Each part by where it begins. */
function placed(parts: Change[]) {
  let end = 0;
  return parts.map((part) => ({ ...part, at: (end += part.value.length) }));
}

"use client";

import { Button } from "@candor/ui/button";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { Toolbar } from "@candor/ui/toolbar";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PageImage } from "./page-image.tsx";
import { usePageKeys } from "./use-page-keys.ts";

type Props = { documentId: string; reading: string; pages: number; isViewOnly: boolean };
const zooms = { "100": "max-w-4xl", "150": "max-w-6xl", "200": "max-w-none" } as const;

/** The pages one below the other, with ways to any of them by mouse and by key. */
export function PageList({ documentId, reading, pages, isViewOnly }: Props) {
  const t = useTranslations("documents");
  const [zoom, setZoom] = useState<keyof typeof zooms>("100");
  const { list, current, goTo } = usePageKeys(pages);
  return (
    <>
      <Toolbar
        label={t("pages")}
        className="sticky top-12 z-10 justify-center border-b border-line bg-canvas py-2 touch:top-14"
      >
        <Button aria-label={t("previousPage")} disabled={current <= 1} onClick={() => goTo(current - 1)}>
          <ChevronLeft aria-hidden />
        </Button>
        <span className="flex items-center gap-2 text-sm">
          <Input
            key={current}
            aria-label={t("goToPage")}
            inputMode="numeric"
            className="w-14 text-center"
            defaultValue={current}
            onChange={(event) => goTo(Number(event.target.value))}
          />
          {t("of", { pages })}
        </span>
        <Button aria-label={t("nextPage")} disabled={current >= pages} onClick={() => goTo(current + 1)}>
          <ChevronRight aria-hidden />
        </Button>
        <Select
          aria-label={t("size")}
          className="w-28 max-sm:hidden"
          value={zoom}
          onChange={(event) => setZoom(event.target.value as keyof typeof zooms)}
        >
          {(["100", "150", "200"] as const).map((value) => (
            <option key={value} value={value}>
              {value} %
            </option>
          ))}
        </Select>
      </Toolbar>
      <p className="text-center text-sm text-muted">{t(isViewOnly ? "readOnly" : "viewOnly")}</p>
      <ol ref={list} className={`mx-auto flex w-full ${zooms[zoom]} flex-col gap-6`} aria-label={t("pages")}>
        {Array.from({ length: pages }, (_, n) => n + 1).map((page) => (
          <li key={page} data-page={page} className="scroll-mt-28">
            <PageImage documentId={documentId} reading={reading} page={page} of={pages} />
          </li>
        ))}
      </ol>
    </>
  );
}

"use client";

import { useState } from "react";

type Page<Row> = { rows: Row[]; next: string | null };

/** The first page and those asked for after it; back to the first when it changes. */
export function usePages<Row>(first: Page<Row>, load: (after: string) => Promise<Page<Row>>) {
  const [more, setMore] = useState<{ after: Page<Row>; pages: Page<Row>[] }>({ after: first, pages: [] });
  const [loading, setLoading] = useState(false);
  const pages = more.after === first ? more.pages : [];
  const next = (pages.at(-1) ?? first).next;

  async function onMore() {
    if (!next) return;
    setLoading(true);
    try {
      const page = await load(next);
      setMore({ after: first, pages: [...pages, page] });
    } finally {
      setLoading(false);
    }
  }
  return {
    rows: [first, ...pages].flatMap(({ rows }) => rows),
    onMore: next ? () => void onMore() : undefined,
    loading,
  };
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const patienceMs = 250;

/** What is typed into a search field: the page is asked for it once the person pauses, so that it stands in the address. */
export function useTypedWords(asked: string, addressFor: (words: string) => string) {
  const router = useRouter();
  const [words, setWords] = useState(asked);
  const typed = words.trim();
  const address = addressFor(typed);
  useEffect(() => {
    if (typed === asked) return;
    const later = setTimeout(() => router.replace(address as never), patienceMs);
    return () => clearTimeout(later);
  }, [typed, asked, address, router]);
  return [words, setWords] as const;
}

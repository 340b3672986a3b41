"use client";

import { useEffect, useState } from "react";

/** What is being typed. The address follows it; when somebody else changes the address, it follows that. */
export function useSearchWords(inAddress: string) {
  const [words, setWords] = useState(inAddress);
  useEffect(() => {
    const isTyping = document.activeElement?.matches("input[type=search]");
    if (!isTyping) setWords(inAddress);
  }, [inAddress]);
  return [words, setWords] as const;
}

"use client";

import { useState } from "react";

/** What is being typed. The address follows it; when somebody else changes the address, it follows that. */
export function useSearchWords(inAddress: string) {
  const [words, setWords] = useState(inAddress);
  const [followed, setFollowed] = useState(inAddress);
  if (inAddress !== followed) {
    setFollowed(inAddress);
    const isTyping = typeof document !== "undefined" && document.activeElement?.matches("input[type=search]");
    if (!isTyping) setWords(inAddress);
  }
  return [words, setWords] as const;
}

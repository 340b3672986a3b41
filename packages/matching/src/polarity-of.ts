import { fold } from "./fold.ts";
import type { Locale } from "./stem.ts";

const bad =
  /\b(plain ?text|clear ?text|unencrypted|shared (?:accounts?|credentials|passwords)|default (?:passwords?|credentials|accounts)|hard-?coded|unsupported|end[- ]of[- ]life|obsolete|sell|resell|sold|outside (?:of )?(?:the|its|your) (?:stated )?(?:region|eu|eea|country)|en clair|non chiffre\w*|partages?|par defaut|en dur|obsoletes?|revend\w*|vend(?:ez|re|ues?)|hors (?:de )?(?:l'union|l'ue|la region))\b/g;
const no = {
  en: /\b(?:not|never|no longer|without|lack|lacks|fail to|fails to|prevent|prevents|prohibit|prohibits|prohibited|forbid|forbids|forbidden|block|blocked|avoid|refuse|refused|aren't|isn't|don't|doesn't|won't|cannot|can't)\b/g,
  fr: /\b(?:ne|n'|jamais|sans|interdit\w*|interdisez|empech\w*|bloqu\w*|evit\w*|refus\w*|aucune?)\b/g,
};

/** 1: yes is the good answer; -1: no is ("Are passwords stored in plain text?"). A negation turns it, two turn it back. */
export function polarityOf(text: string, locale: Locale): 1 | -1 {
  const plain = fold(text).replace(/\b(?:why|if|whether or) not\b|\bnot only\b|\bnot limited to\b/g, " ");
  const turns = (plain.match(bad)?.length ? 1 : 0) + (plain.match(no[locale])?.length ? 1 : 0);
  return turns % 2 === 0 ? 1 : -1;
}

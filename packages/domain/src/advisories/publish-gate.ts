import type { AdvisoryContent, DraftStatement } from "./inputs.ts";
import { changedFields } from "./changed-fields.ts";
import { readCriterion } from "./read-criterion.ts";

type Text = { en: string; fr?: string };

export type GateContext = {
  now: Date;
  languages: readonly ("en" | "fr")[];
  /** What was said last; null before the first revision. */
  last: AdvisoryContent | null;
  /** What changed, in each language; left out while it is not asked for yet. */
  note?: Text;
  closing?: boolean;
};

export type GateCode =
  | "title_missing"
  | "summary_missing"
  | "body_missing"
  | "text_missing"
  | "translation_missing"
  | "as_of_future"
  | "cve_unreadable"
  | "reference_untitled"
  | "reference_unreadable"
  | "tlp_narrowed"
  | "statements_missing"
  | "statement_empty"
  | "action_missing"
  | "justification_missing"
  | "basis_missing"
  | "next_update_missing"
  | "next_update_past"
  | "closing_undecided"
  | "general_twice"
  | "criterion_empty"
  | "criterion_value_unreadable"
  | "criterion_range_unreadable"
  | "unchanged"
  | "note_missing";

/** `code` names the words for it in every language; `blocking` keeps the revision from being published. */
export type GateProblem = { path: string; code: GateCode; blocking: boolean; detail?: string };

/** Why this content may not be published yet, in the order of the page. */
export function publishGate(content: AdvisoryContent, context: GateContext): GateProblem[] {
  const { now, languages, last, note, closing = false } = context;
  const problems: GateProblem[] = [];
  const add = (path: string, code: GateCode, more?: Partial<GateProblem>) =>
    void problems.push({ path, code, blocking: true, ...more });
  const written = (path: string, text: Text | undefined, code: GateCode = "text_missing") => {
    if (!text?.en.trim()) return add(`${path}.en`, code);
    for (const language of languages) {
      if (!text[language]?.trim())
        add(`${path}.${language}`, "translation_missing", { blocking: false, detail: language });
    }
  };

  written("title", content.title, "title_missing");
  written("summary", content.summary, "summary_missing");
  written("body", content.body, "body_missing");
  if (Date.parse(content.asOf) > now.getTime()) add("asOf", "as_of_future");
  content.cves.forEach((cve, n) => {
    if (!/^CVE-\d{4}-\d{4,19}$/.test(cve)) add(`cves.${n}`, "cve_unreadable", { detail: cve });
  });
  content.references.forEach(({ title, url }, n) => {
    if (!title.trim()) add(`references.${n}.title`, "reference_untitled");
    if (!isWebAddress(url)) add(`references.${n}.url`, "reference_unreadable", { detail: url });
  });
  if (last && breadth(content.tlp) < breadth(last.tlp))
    add("tlp", "tlp_narrowed", { blocking: false, detail: last.tlp });

  if (content.statements.length === 0) add("statements", "statements_missing");
  content.statements.forEach((statement, n) => judge(statement, `statements.${n}`));
  const general = content.statements.flatMap(({ criteria }, n) => (criteria.length === 0 ? [n] : []));
  for (const n of general.slice(1))
    add(`statements.${n}.criteria`, "general_twice", { detail: String((general[0] ?? 0) + 1) });

  if (last && !closing && changedFields(last, content).length === 0) add("title", "unchanged");
  if (note && (last || closing)) written("note", note, "note_missing");
  return problems;

  function judge(statement: DraftStatement, path: string) {
    const { status, basis, justification, action, unknowns, nextUpdateDue, criteria } = statement;
    written(`${path}.text`, statement.text, "statement_empty");
    if (status === "affected") written(`${path}.action`, action, "action_missing");
    else if (action?.en.trim()) written(`${path}.action`, action);
    if (unknowns?.en.trim() || unknowns?.fr?.trim()) written(`${path}.unknowns`, unknowns);
    if (status === "not_affected" && !justification) add(`${path}.justification`, "justification_missing");
    if (restsOnSomething(status) && basis.length === 0) add(`${path}.basis`, "basis_missing");
    if (closing && status === "under_investigation") add(`${path}.status`, "closing_undecided");
    if (!closing && !nextUpdateDue) add(`${path}.nextUpdateDue`, "next_update_missing");
    if (!closing && nextUpdateDue && Date.parse(nextUpdateDue) <= now.getTime())
      add(`${path}.nextUpdateDue`, "next_update_past");
    criteria.forEach((criterion, n) => {
      const at = `${path}.criteria.${n}`;
      if (!criterion.value.trim()) add(`${at}.value`, "criterion_empty");
      for (const { field, why } of readCriterion(criterion))
        add(`${at}.${field}`, `criterion_${field}_unreadable`, { detail: why });
    });
  }
}

const breadth = (tlp: AdvisoryContent["tlp"]) => -["clear", "green", "amber", "amber+strict", "red"].indexOf(tlp);

/** "Being investigated" and "not known" may rest on nothing yet; a claim may not. */
const restsOnSomething = (status: DraftStatement["status"]) => !["under_investigation", "unknown"].includes(status);

function isWebAddress(url: string) {
  return URL.canParse(url) && ["https:", "http:"].includes(new URL(url).protocol);
}

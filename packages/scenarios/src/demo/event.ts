import type { AdvisoryContent, DraftStatement } from "@candor/domain/advisories/inputs";

type Text = { en: string; fr: string };

/** What happens in an event, in the order of time. `at` is an ISO time, or days before the scenario is loaded. */
export type Step = { at: string | number } & (
  | { does: "say"; content: Said; note?: Text }
  | { does: "close"; note: Text }
  | { does: "plan"; assets: string; kind: "isolate" | "decommission" | "patch" | "mitigate"; forDay?: string | number }
  | { does: "finish"; assets: string[] }
  // By the beginnings of their names: BOMs of what is inside at that time, or the assets themselves.
  | { does: "refresh"; assets: string[] }
  | { does: "arrive"; assets: string[] }
);

export type Event = { trackingId: string; steps: Step[] };

/** Due dates are times, or days from the step on. */
export type SaidStatement = Omit<DraftStatement, "nextUpdateDue"> & { due?: string | number };
export type Said = Omit<AdvisoryContent, "asOf" | "statements"> & { statements: SaidStatement[] };

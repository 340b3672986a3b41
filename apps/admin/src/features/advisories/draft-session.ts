import type { AdvisoryContent } from "@candor/domain/advisories/inputs";
import { writePath } from "./content-path.ts";
import { type Clash, mergeContents, same } from "./merge-contents.ts";

export type Saved = { content: AdvisoryContent; version: number; updatedAt: string; updatedBy: string };
type Remote = {
  save(version: number, content: AdvisoryContent): Promise<{ version: number; updatedAt: string }>;
  load(): Promise<Saved>;
};
export type DraftState = {
  content: AdvisoryContent;
  saved: Saved;
  saving: "saved" | "unsaved" | "saving" | "failed" | "clash";
  clashes: Clash[];
  /** Whose changes were taken in last; null until somebody else was at work too. */
  mergedFrom: string | null;
};
export type DraftSession = ReturnType<typeof createDraftSession>;

const isConflict = (error: unknown) => (error as { data?: { code?: string } }).data?.code === "CONFLICT";

/** The working copy in one browser: saved as one types, one call at a time, merged when somebody else was faster. */
export function createDraftSession(first: Saved, remote: Remote, { pause = 800, retry = 5000 } = {}) {
  let state: DraftState = { content: first.content, saved: first, saving: "saved", clashes: [], mergedFrom: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> = Promise.resolve(true);
  const listeners = new Set<() => void>();

  function change(next: Partial<DraftState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function edit(path: string, value: unknown) {
    const content = writePath(state.content, path, value);
    change({ content, saving: ["clash", "saving"].includes(state.saving) ? state.saving : "unsaved" });
    if (state.saving === "unsaved") plan(pause);
  }

  function plan(wait: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  }

  /** Saves what is not saved yet, one call at a time; true when nothing is left to save. */
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    running = running.then(saveAll);
    return running;
  }

  async function saveAll() {
    while (state.saving === "unsaved" || state.saving === "failed") {
      await saveOnce();
      if (state.saving === "failed") break;
    }
    return state.saving === "saved";
  }

  async function saveOnce() {
    const { content, saved } = state;
    change({ saving: "saving" });
    try {
      const done = await remote.save(saved.version, content);
      change({ saved: { ...saved, ...done, content }, saving: state.content === content ? "saved" : "unsaved" });
    } catch (error) {
      await (isConflict(error) ? reconcile() : fail());
    }
  }

  async function reconcile() {
    const theirs = await remote.load().catch(() => null);
    if (!theirs) return fail();
    const { content, clashes } = mergeContents(state.saved.content, state.content, theirs.content);
    const saving = clashes.length > 0 ? "clash" : same(content, theirs.content) ? "saved" : "unsaved";
    change({ saved: theirs, content, clashes, mergedFrom: theirs.updatedBy, saving });
  }

  function fail() {
    change({ saving: "failed" });
    plan(retry);
  }

  /** For each clash the value to keep; then saving goes on. */
  function settle(chosen: Record<string, unknown>) {
    const content = Object.entries(chosen).reduce((text, [path, value]) => writePath(text, path, value), state.content);
    change({ content, clashes: [], saving: "unsaved" });
    void flush();
  }

  /** Takes in what others did meanwhile, with or without words of one's own to save. */
  const catchUp = () => (running = running.then(reconcile).then(saveAll));
  /** After publishing: same words, next version. */
  const adopt = (version: number) => change({ saved: { ...state.saved, version } });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { edit, flush, settle, catchUp, adopt, subscribe, state: () => state, stop: () => clearTimeout(timer) };
}

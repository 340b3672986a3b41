import type { PortalOutputs } from "@candor/api/portal";

type Revisions = PortalOutputs["advisories"]["get"]["revisions"];
export type History = PortalOutputs["advisories"]["mine"]["history"];
type Status = History[number]["status"];
type Move = { id: string; before: Status | null; after: Status; fixed: number; affected: number };
export type Happening = {
  at: string;
  kind: "revision" | "move";
  revision: number;
  note: Revisions[number]["note"] | null;
  isClosing: boolean;
  move: Move | null;
};

/** Revisions and one's own moves, newest first. The move that a revision caused stands beside it. */
export function happeningsOf(revisions: Revisions, history: History): Happening[] {
  const moves = history.map((entry, n) => ({ ...entry, before: history[n + 1] ?? null }));
  const causedBy = (number: number) =>
    moves.findLast(({ revision, before }) => revision === number && before?.revision !== number);
  const caused = new Set(revisions.map(({ number }) => causedBy(number)));
  return [
    ...revisions.map(({ number, publishedAt, note, closing }): Happening => {
      const move = causedBy(number);
      return {
        at: publishedAt,
        kind: "revision",
        revision: number,
        note,
        isClosing: closing,
        move: move ? toMove(move) : null,
      };
    }),
    ...moves
      .filter((move) => !caused.has(move) && isWorthALine(move))
      .map((move): Happening => ({
        at: move.at,
        kind: "move",
        revision: move.revision,
        note: null,
        isClosing: false,
        move: toMove(move),
      })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

type Entry = History[number] & { before: History[number] | null };

const toMove = ({ id, status, before, remediatedCount, affectedCount }: Entry): Move => ({
  id,
  before: before?.status ?? null,
  after: status,
  fixed: remediatedCount,
  affected: affectedCount,
});

const isWorthALine = ({ status, remediatedCount, before }: Entry) =>
  before?.status !== status || before.remediatedCount !== remediatedCount;

import { startStack } from "@candor/local";
import { interrupted } from "../interrupted.ts";
import type { Row } from "../report.ts";
import { stateDir } from "../requests/databases.ts";
import { sessionsInTurn } from "../requests/portfolio.ts";
import { measureFirstPage } from "./first-page.ts";
import { measureManyReaders } from "./many-readers.ts";
import { createReader } from "./reader.ts";
import { fillRoom } from "./room.ts";

/** The built portal as it is served: the first page that somebody sees, and two hundred who read at once. */
export async function measurePortal(): Promise<Row[]> {
  const room = await fillRoom(31);
  const stack = await startStack({ stateDir, signal: interrupted });
  const session = sessionsInTurn();
  const reader = createReader({ portal: stack.urls.portal, session: session() });
  try {
    const first = await measureFirstPage(reader, room.documentIds);
    const crowded = { ...room, documentIds: room.documentIds.slice(0, 5) };
    return [...first, ...(await measureManyReaders(stack.urls.portal, crowded, session))];
  } finally {
    reader.close();
    await stack.stop();
  }
}

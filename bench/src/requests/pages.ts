import { startStack } from "@candor/local";
import { interrupted } from "../interrupted.ts";
import { interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import { stateDir } from "./databases.ts";
import { httpLoad } from "./http-load.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { atLeast, compare } from "./rows.ts";

/** The exposure page of the built portal beside its page that is empty but for the frame, both signed in. */
export async function measurePages(): Promise<Row[]> {
  const stack = await startStack({ stateDir, signal: interrupted });
  try {
    const [port, session] = [Number(new URL(stack.urls.portal).port), sessionsInTurn()];
    const load = (path: string) => httpLoad({ port, path, headers: { accept: "text/html" }, session });
    const rates = await interleave({ exposure: load("/exposure"), blank: load("/blank") }, { rounds: 11, ms: 1500 });
    const names = { name: "the page /exposure", unit: "/s", against: "the empty page /blank" };
    return [atLeast(compare({ ...names, values: rates.exposure, floors: rates.blank }), 0.6)];
  } finally {
    await stack.stop();
  }
}

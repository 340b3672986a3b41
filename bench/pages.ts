import { type Weight, type Weighed, weighPages } from "@candor/e2e/weigh-pages";
import { machineWith } from "./src/machine.ts";
import { median } from "./src/measure.ts";
import { report, type Row } from "./src/report.ts";
import { atMostValue, compare } from "./src/rows.ts";

// It fills a database of its own: never the one that somebody named for their own data.
delete process.env.DATABASE_URL;

const { weighed, postgres } = await weighPages(5);
const floors = Object.fromEntries(
  weighed.filter(({ name }) => name.includes("/sign-in, ")).map(({ app, weights }) => [app, weights]),
);

function rowsOf({ app, name, weights }: Weighed): Row[] {
  const floor = floors[app] ?? weights;
  const row = (what: string, unit: string, of: (weight: Weight) => number) =>
    compare({ name: `${name}: ${what}`, unit, values: weights.map(of), against: "/sign-in", floors: floor.map(of) });
  return [
    atMostValue(
      row("largest paint", "ms", ({ lcp }) => lcp),
      1200,
    ),
    atMostValue(
      row("script", "kB", ({ script }) => script / 1000),
      200,
    ),
  ];
}

/** Less is no movement that anybody could see. */
const thousandths = (score: number) => Math.round(score * 1000) / 1000;

/** Nothing may move: one row for the page that moves most. */
function shiftOf(app: string): Row {
  const shifts = weighed
    .filter((one) => one.app === app)
    .map(({ name, weights }) => ({ name, value: thousandths(median(weights.map(({ shift }) => shift))) }));
  const worst = shifts.toSorted((a, b) => b.value - a.value)[0] ?? { name: app, value: NaN };
  const nothing = { against: "none", floor: 0, ratio: 0, low: 0, high: 0, aim: null, met: null };
  return atMostValue(
    { name: `${worst.name}: layout shift, the most of ${app}`, unit: "", value: worst.value, ...nothing },
    0,
  );
}

report("pages", machineWith(postgres), [...weighed.flatMap(rowsOf), shiftOf("portal"), shiftOf("admin")]);

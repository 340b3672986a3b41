import type { Method } from "./methods.ts";
import type { Asked } from "./sets.ts";

export type Quality = Record<"R@1" | "R@5" | "MRR" | "AUROC", number>;

/** Recall and reciprocal rank over what can be answered; AUROC of telling that from what cannot, by the method's confidence. */
export async function qualityOf(asked: Asked[], method: Method): Promise<Quality> {
  const answers = await Promise.all(asked.map(async ({ text, gold }) => ({ gold, ...(await method(text)) })));
  const answerable = answers.filter(({ gold }) => gold.length > 0);
  const places = answerable.map(({ gold, ids }) => ids.findIndex((id) => gold.includes(id)));
  const share = (isRight: (place: number) => boolean) => places.filter(isRight).length / places.length;
  const pairs = answerable.flatMap(({ confidence: a }) =>
    answers.filter(({ gold }) => gold.length === 0).map(({ confidence: b }) => (a > b ? 1 : a === b ? 0.5 : 0)),
  );
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    "R@1": share((place) => place === 0),
    "R@5": share((place) => place >= 0 && place < 5),
    MRR: mean(places.map((place) => (place >= 0 ? 1 / (place + 1) : 0))),
    AUROC: mean(pairs),
  };
}

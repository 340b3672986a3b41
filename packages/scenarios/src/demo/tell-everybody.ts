import type { Actor } from "@candor/domain";
import { addFaq, publishFaq } from "@candor/domain/faqs";
import { AddFaq } from "@candor/domain/faqs/inputs";
import { addSubProcessor, announceChange, followSubProcessors, showSubProcessor } from "@candor/domain/sub-processors";
import { AddSubProcessor, AnnounceChange } from "@candor/domain/sub-processors/inputs";
import { restoreClock, setClock } from "../clock.ts";
import type { House } from "../open-house.ts";
import { faqs } from "./faqs.ts";
import { founding, mailRelay, mailRelayText, nightSupport, nightSupportText } from "./sub-processors.ts";

const dayMs = 86_400_000;

/** Who else handles data, with one change to object to now, and what everybody asks. */
export async function tellEverybody(house: House, desk: Actor) {
  for (const one of founding) {
    const { id } = await addSubProcessor(desk, AddSubProcessor.parse(one));
    await showSubProcessor(desk, { subProcessorId: id });
  }
  setClock(new Date("2025-06-02T08:00:00.000Z"));
  await announce(desk, mailRelay, { text: mailRelayText, objectBy: "2025-07-10", effectiveOn: mailRelay.startsOn });
  restoreClock();
  await announce(desk, nightSupport, { text: nightSupportText, objectBy: inDays(35), effectiveOn: inDays(50) });

  for (const words of faqs) {
    const { id } = await addFaq(desk, AddFaq.parse(words));
    await publishFaq(desk, { faqId: id });
  }
  await house.work();
  for (const email of ["admin@lumen-health.example", "admin@civic-agency.example"])
    await followSubProcessors(await house.member(email));
}

type Term = { text: { en: string; fr: string }; objectBy: string; effectiveOn: string };

async function announce(desk: Actor, facts: AddSubProcessor, term: Term) {
  const { id } = await addSubProcessor(desk, AddSubProcessor.parse(facts));
  await announceChange(desk, AnnounceChange.parse({ subProcessorId: id, change: "addition", ...term }));
}

const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

import { draftAdvisory } from "@candor/domain/advisories";
import { DraftAdvisory } from "@candor/domain/advisories/inputs";
import { changeProfile } from "@candor/domain/profiles";
import { ChangeProfile } from "@candor/domain/profiles/inputs";
import { restoreClock, setClock } from "../clock.ts";
import { welcome } from "../customers.ts";
import { fillInventory, importWithErrors } from "../fill-inventory.ts";
import { fleet, prefixesOf, subscriptions } from "../fleet/fleet.ts";
import type { House } from "../open-house.ts";
import { staff, staffPlans } from "../people.ts";
import { openProvider } from "../provider.ts";
import { answerToFrameworks } from "./answer-to-frameworks.ts";
import { certify } from "./certify.ts";
import type { Event } from "./event.ts";
import { fillLibrary } from "./fill-library.ts";
import { haproxy } from "./haproxy.ts";
import { log4shell } from "./log4shell.ts";
import { megarac } from "./megarac.ts";
import { motherboards } from "./motherboards.ts";
import { openssl } from "./openssl.ts";
import { contentOf, playEvents } from "./play-event.ts";
import { readAdvisories } from "./read-advisories.ts";
import { regresshion } from "./regresshion.ts";
import { releaseEvidence } from "./release-evidence.ts";
import { tellEverybody } from "./tell-everybody.ts";
import { xz } from "./xz.ts";

/** A week before the first event: the provider's people, customers and inventory are there. */
const beginning = new Date("2018-09-28T04:00:00.000Z");

/** The last BOMs of all systems. Firmware is read when an event asks for it. */
const lastReading: Event = {
  trackingId: "",
  steps: [{ at: 2, does: "refresh", assets: prefixesOf("host", "deployment", "vm_image") }],
};

/** The provider, its customers and inventory, and five real events as they were told to each customer. */
export async function loadDemo(house: House) {
  const today = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  setClock(beginning);
  await openProvider(house);
  const tenantIds = await welcome(house);
  const desk = await house.staff(staff.advisories.email);
  const reviewer = await house.staff(staff.reviewer.email);

  const founding = fleet.filter(({ comesLater }) => !comesLater);
  await fillInventory(house, desk, founding, subscriptions, beginning);
  const events = [motherboards, log4shell, openssl, xz, megarac, lastReading];
  await playEvents(house, { desk, reviewer }, events, today);
  restoreClock();
  await importWithErrors(house, desk);
  for (const { trackingId, content } of [regresshion, haproxy]) {
    await draftAdvisory(desk, DraftAdvisory.parse({ trackingId, content: contentOf(content, today) }));
  }
  await answerToFrameworks(desk, today);
  await certify(desk, today);
  await tellEverybody(house, desk);
  const accounts = await house.staff(staff.accounts.email);
  await releaseEvidence(house, { desk, reviewer, accounts }, tenantIds.get("northwind-bank") ?? "", today);
  await fillLibrary({ reviewer, accounts }, today);
  await readAdvisories(house);
  await readInProvidersTime(house);
  return tenantIds;
}

/** The staff read times as their provider's customers do; an auditor changes nothing, not even this. */
async function readInProvidersTime(house: House) {
  for (const { email, name } of staffPlans.filter((person) => person.role !== "auditor")) {
    const person = await house.staff(email);
    await changeProfile(person, ChangeProfile.parse({ name, locale: "en", timeZone: "Europe/Paris" }));
  }
}

import { createPaper } from "@candor/documents/paper";
import type { Actor } from "@candor/domain";
import { askAccess } from "@candor/domain/access-requests";
import { publishAgreement } from "@candor/domain/agreements";
import { PublishAgreement } from "@candor/domain/agreements/inputs";
import { approveVersion, beginUpload, createDocument, receiveUpload } from "@candor/domain/documents";
import { BeginUpload, CreateDocument } from "@candor/domain/documents/inputs";
import { giveGrant } from "@candor/domain/grants";
import { GiveGrant } from "@candor/domain/grants/inputs";
import { listServices } from "@candor/domain/services";
import type { House } from "../open-house.ts";
import { agreement, type DemoDocument, evidence } from "./evidence.ts";

type People = { desk: Actor; reviewer: Actor; accounts: Actor };

/** Documents of every class, uploaded by one person and released by another; one customer may read the report. */
export async function releaseEvidence(house: House, people: People, bank: string, today: Date) {
  const { desk, reviewer, accounts } = people;
  await publishAgreement(desk, PublishAgreement.parse(agreement));
  const services = await listServices(desk);
  const ids: string[] = [];
  for (const plan of evidence) {
    const wanted = services.filter(({ slug }) => plan.services?.includes(slug)).map(({ id }) => id);
    const { title, description, kind, classification, isListed } = plan;
    const facts = { title, description, kind, classification, isListed, services: wanted };
    const { id: documentId } = await createDocument(desk, CreateDocument.parse(facts));
    await upload(house, desk, documentId, plan, today);
    ids.push(documentId);
  }
  await house.work();
  for (const documentId of ids) await approveVersion(reviewer, { documentId, number: 1 });
  const expiresAt = new Date(today.getTime() + 90 * 86_400_000).toISOString();
  const scope = { by: "class", classification: "nda" };
  await giveGrant(accounts, GiveGrant.parse({ tenantId: bank, scope, expiresAt, reason: "Yearly audit" }));
  // One customer waits for an answer.
  const report = ids[evidence.findIndex(({ kind }) => kind === "report")] ?? "";
  const asking = await house.member("member@lumen-health.example");
  await askAccess(asking, { documentIds: [report], reason: "Audit annuel de nos fournisseurs." });
  await house.work();
}

async function upload({ storage }: House, desk: Actor, documentId: string, plan: DemoDocument, today: Date) {
  const bytes = await fileOf(plan, today);
  const day = (days?: number) =>
    days === undefined ? undefined : new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const about = {
    fileName: `${plan.title.en}.pdf`,
    size: bytes.length,
    languages: plan.languages,
    validFrom: day(plan.validFrom),
    validTo: day(plan.validTo),
    timeZone: "Europe/Paris",
  };
  const { id: uploadId } = await beginUpload(desk, BeginUpload.parse({ documentId, ...about }), { storage });
  await receiveUpload(desk, { uploadId, offset: 0 }, { bytes, storage });
}

async function fileOf({ title, description, sections, paragraphs }: DemoDocument, today: Date) {
  const paper = await createPaper({ title: title.en, at: today, language: "en" });
  paper.heading(title.en, 22);
  paper.space(8);
  paper.paragraph(description.en);
  for (const section of sections) {
    paper.space(24);
    paper.heading(section, 14);
    for (let n = 1; n <= paragraphs; n += 1) {
      paper.space(8);
      paper.paragraph(`${n}. ${filler}`);
    }
  }
  paper.foot((page, of) => [`${title.en} · ${page}/${of}`]);
  return paper.bytes();
}

const filler =
  "This paragraph belongs to a document of the demonstration and is invented. It stands where a real one describes a " +
  "control, how it was tested, over which period, on which sample, and with which result, so that the pages have the " +
  "length and the look that a reader knows from such a report. Nothing in it speaks of an existing company.";

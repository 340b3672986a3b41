import type { Actor } from "@candor/domain";
import {
  addCertification,
  planVisit,
  recordVisit,
  releaseCertification,
  scopeCertification,
} from "@candor/domain/certifications";
import { AddCertification } from "@candor/domain/certifications/inputs";
import { defineFramework, listFrameworks } from "@candor/domain/frameworks";
import { DefineFramework } from "@candor/domain/frameworks/inputs";
import { listServices } from "@candor/domain/services";
import { listStaff } from "@candor/domain/staff";
import { staff } from "../people.ts";
import { certificates, type DemoCertificate } from "./certificates.ts";

/** Certificates in every state that dates can give, seen from today: one ends soon, one has ended, one leaves a gap. */
export async function certify(desk: Actor, today: Date) {
  for (const framework of [
    { slug: "soc-2", name: "SOC 2 Type II", publisher: "AICPA" },
    { slug: "iso-27018", name: "ISO/IEC 27018", edition: "2019", publisher: "ISO and IEC" },
  ])
    await defineFramework(desk, DefineFramework.parse(framework));
  const frameworks = await listFrameworks(desk);
  const { rows } = await listStaff(desk, { limit: 100 });
  const ownerId = rows.find(({ email }) => email === staff.advisories.email)?.id ?? "";
  const ids = new Map<string, string>();
  for (const certificate of certificates) {
    const frameworkId = frameworks.find(({ slug }) => slug === certificate.framework)?.id ?? "";
    const id = await add(
      desk,
      certificate,
      { frameworkId, ownerId, predecessorId: ids.get(certificate.after ?? "") },
      today,
    );
    ids.set(certificate.number, id);
  }
}

type Ties = { frameworkId: string; ownerId: string; predecessorId?: string };

async function add(desk: Actor, certificate: DemoCertificate, ties: Ties, today: Date) {
  const { number, auditor, audience, from, to, note, places, visits = [] } = certificate;
  const on = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const dates = { validFrom: on(from), validTo: on(to), timeZone: "Europe/Paris" };
  const input = AddCertification.parse({ ...ties, number, auditor, audience, note, ...dates });
  const { id: certificationId } = await addCertification(desk, input);
  const scopes = (await listServices(desk)).flatMap(({ id: serviceId, slug, regions }) =>
    regions.filter(({ code }) => places[slug]?.includes(code)).map(({ code }) => ({ serviceId, region: code })),
  );
  await scopeCertification(desk, { certificationId, scopes });
  for (const { day, outcome } of visits) {
    await planVisit(desk, { certificationId, plannedOn: on(day) });
    if (outcome) await recordVisit(desk, { certificationId, plannedOn: on(day), doneOn: on(day + 1), outcome });
  }
  await releaseCertification(desk, { certificationId });
  return certificationId;
}

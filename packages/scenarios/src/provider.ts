import { changeProviderSettings } from "@candor/domain/provider-settings";
import { ChangeProviderSettings } from "@candor/domain/provider-settings/inputs";
import { defineRegion, defineService } from "@candor/domain/services";
import { DefineRegion, DefineService } from "@candor/domain/services/inputs";
import { inviteStaff } from "@candor/domain/staff";
import { InviteStaff } from "@candor/domain/staff/inputs";
import type { House } from "./open-house.ts";
import { staffPlans } from "./people.ts";

const logo = `<svg viewBox="0 0 32 32" width="32" height="32">
  <path fill="#1f5673" d="M16 2 28 9v14L16 30 4 23V9z"/>
  <path fill="#ffffff" d="M16 8.5 22.5 12.2v7.6L16 23.5l-6.5-3.7v-7.6z"/>
  <path fill="#1f5673" d="M16 13 19 14.7v3.4L16 19.8l-3-1.7v-3.4z"/>
</svg>`;

const imprint = {
  en: "Ostrane Cloud is an invented provider: this installation demonstrates Candor.",
  fr: "Ostrane Cloud est un fournisseur inventé : cette installation présente Candor.",
};

const privacy = {
  en: "We keep your name, your work address, when you signed in and what you read, for as long as your company is our customer. Your administrator can correct it; write to us for anything else.",
  fr: "Nous conservons votre nom, votre adresse professionnelle, vos connexions et vos lectures tant que votre entreprise est cliente. Votre administration peut les corriger ; écrivez-nous pour le reste.",
};

export const regions = [
  { code: "par1", name: "Paris" },
  { code: "gva1", name: "Geneva" },
  { code: "fra1", name: "Frankfurt" },
];

export const services = [
  {
    slug: "compute",
    name: "Compute",
    description: { en: "Virtual machines on shared hosts.", fr: "Machines virtuelles sur des hôtes partagés." },
    regions: ["par1", "gva1", "fra1"],
  },
  {
    slug: "kubernetes",
    name: "Managed Kubernetes",
    description: {
      en: "Clusters that we operate and update.",
      fr: "Des clusters que nous exploitons et mettons à jour.",
    },
    regions: ["par1", "fra1"],
  },
  {
    slug: "object-storage",
    name: "Object storage",
    description: { en: "Buckets, replicated within a region.", fr: "Des espaces répliqués dans une région." },
    regions: ["par1", "gva1", "fra1"],
  },
  {
    slug: "bare-metal",
    name: "Bare metal",
    description: { en: "Whole servers for one customer.", fr: "Des serveurs entiers pour un seul client." },
    regions: ["par1", "gva1", "fra1"],
  },
];

/** The invented provider: its brand, what it sells where, and its staff. */
export async function openProvider({ operator, work }: House) {
  await changeProviderSettings(
    operator,
    ChangeProviderSettings.parse({
      name: "Ostrane Cloud",
      logo,
      accent: "#1f5673",
      accentDark: "#8ec3e0",
      domains: ["provider.example"],
      contactEmail: "trust@provider.example",
      securityEmail: "security@provider.example",
      mailFrom: "trust@provider.example",
      trackingPrefix: "OST",
      languages: ["en", "fr"],
      timeZone: "Europe/Paris",
      imprint,
      privacy,
    }),
  );
  for (const region of regions) await defineRegion(operator, DefineRegion.parse(region));
  for (const service of services) await defineService(operator, DefineService.parse(service));
  for (const { email, name, role } of staffPlans) {
    await inviteStaff(operator, InviteStaff.parse({ email, name, role, locale: "en" }));
  }
  await work();
}

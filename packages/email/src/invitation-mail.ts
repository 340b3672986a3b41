import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { plainName } from "./plain-texts.ts";

export interface StaffInvitation {
  brand: Brand;
  locale: Locale;
  /** Where the invited person signs in. */
  url: string;
  /** Who invites: a person's name or address. */
  invitedBy: string;
  /** Left out when the invitation does not end. */
  validHours?: number;
}

export interface MemberInvitation extends StaffInvitation {
  /** The tenant's name. */
  organisation: string;
}

export function memberInvitationMail(invitation: MemberInvitation): MailBody {
  const { brand, locale, url, validHours } = invitation;
  const names = {
    brand: plainName(brand.name),
    inviter: plainName(invitation.invitedBy),
    organisation: plainName(invitation.organisation),
  };
  return layOut({ ...MEMBER[locale](names), ...COMMON[locale](url, validHours) }, brand, locale);
}

export function staffInvitationMail({ brand, locale, url, invitedBy, validHours }: StaffInvitation): MailBody {
  const names = { brand: plainName(brand.name), inviter: plainName(invitedBy) };
  return layOut({ ...STAFF[locale](names), ...COMMON[locale](url, validHours) }, brand, locale);
}

interface Names {
  brand: string;
  inviter: string;
}

const MEMBER = {
  en: ({ brand, inviter, organisation }: Names & { organisation: string }) => ({
    subject: `${organisation} on ${brand}: your invitation`,
    preview: `${inviter} invites you to see what security events mean for ${organisation}.`,
    heading: `Join ${organisation} on ${brand}`,
    paragraphs: [
      `${inviter} invites you. When the world asks “are you affected?”, this is where ${brand} tells ${organisation} what it knows, how sure it is, and what to do.`,
    ],
  }),
  fr: ({ brand, inviter, organisation }: Names & { organisation: string }) => ({
    subject: `${organisation} sur ${brand} : votre invitation`,
    preview: `${inviter} vous invite à voir ce que les événements de sécurité impliquent pour ${organisation}.`,
    heading: `Rejoignez ${organisation} sur ${brand}`,
    paragraphs: [
      `${inviter} vous invite. Quand le monde demande « êtes-vous affectés ? », c’est ici que ${brand} dit à ${organisation} ce qu’il sait, avec quelle certitude, et ce qu’il faut faire.`,
    ],
  }),
};

const STAFF = {
  en: ({ brand, inviter }: Names) => ({
    subject: `Your invitation to the ${brand} advisory desk`,
    preview: `${inviter} invites you to work on advisories.`,
    heading: `Join the ${brand} advisory desk`,
    paragraphs: [
      `${inviter} invites you to the desk from which ${brand} tells its customers what security events mean for them.`,
    ],
  }),
  fr: ({ brand, inviter }: Names) => ({
    subject: `Votre invitation à la cellule d’avis de ${brand}`,
    preview: `${inviter} vous invite à travailler sur les avis.`,
    heading: `Rejoignez la cellule d’avis de ${brand}`,
    paragraphs: [
      `${inviter} vous invite dans l’espace d’où ${brand} dit à ses clients ce que les événements de sécurité impliquent pour eux.`,
    ],
  }),
};

const COMMON = {
  en: (url: string, hours?: number) => ({
    button: { label: "Accept and sign in", url },
    notes: [
      ...(hours === undefined ? [] : [`The invitation is valid for ${hours} hours.`]),
      "If you do not know who invites you, ignore this mail.",
    ],
  }),
  fr: (url: string, hours?: number) => ({
    button: { label: "Accepter et se connecter", url },
    notes: [
      ...(hours === undefined ? [] : [`L’invitation est valable ${hours} heures.`]),
      "Si vous ne connaissez pas la personne qui vous invite, ignorez ce message.",
    ],
  }),
};

import type { AddFaq } from "@candor/domain/faqs/inputs";

/** What every customer asks. */
export const faqs: AddFaq[] = [
  {
    question: { en: "Where is our data?", fr: "Où sont nos données ?" },
    answer: {
      en: "In the region that you chose: Paris, Geneva or Frankfurt. It never leaves it without your order.",
      fr: "Dans la région que vous avez choisie : Paris, Genève ou Francfort. Elles n’en sortent jamais sans votre ordre.",
    },
  },
  {
    question: { en: "Who can read our data?", fr: "Qui peut lire nos données ?" },
    answer: {
      en: "Nobody by default. An engineer needs your request, a second engineer’s approval, and leaves a record that you can read.",
      fr: "Personne par défaut. Il faut votre demande et l’accord d’un second ingénieur ; chaque accès laisse une trace que vous pouvez lire.",
    },
  },
  {
    question: { en: "Is data encrypted?", fr: "Les données sont-elles chiffrées ?" },
    answer: {
      en: "In transit with TLS 1.3, at rest with AES-256. You can bring your own keys for object storage.",
      fr: "En transit avec TLS 1.3, au repos avec AES-256. Vous pouvez apporter vos propres clés pour le stockage d’objets.",
    },
  },
  {
    question: { en: "How do we hear of a vulnerability?", fr: "Comment sommes-nous informés d’une vulnérabilité ?" },
    answer: {
      en: "By an advisory in this portal and by e-mail: whether you are affected, why, how sure we are, and when we speak next.",
      fr: "Par un avis dans ce portail et par e-mail : si vous êtes concernés, pourquoi, avec quelle certitude, et quand nous en reparlons.",
    },
  },
  {
    question: { en: "How long do you keep backups?", fr: "Combien de temps gardez-vous les sauvegardes ?" },
    answer: {
      en: "30 days, in the same region. After the end of a contract everything is erased within 60 days, and we confirm it in writing.",
      fr: "30 jours, dans la même région. À la fin du contrat, tout est effacé sous 60 jours, et nous le confirmons par écrit.",
    },
  },
  {
    question: { en: "How do we report a weakness to you?", fr: "Comment vous signaler une faille ?" },
    answer: {
      en: "Write to security@provider.example. A person answers within one working day.",
      fr: "Écrivez à security@provider.example. Une personne répond sous un jour ouvré.",
    },
  },
];

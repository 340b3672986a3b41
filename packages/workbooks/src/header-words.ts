/** What customers call their columns, English and French, compared in lower case without accents. */
export const headerWords = {
  question:
    /^(the )?(security )?(questions?|requirements?|controls?|control (question|description|requirement)s?|criteria|enquiry|ask|exigences?|criteres?|controles?|intitule|libelle|description)\b/,
  answer:
    /^(your |vendor |supplier |provider |votre |vos |csp |caiq )*(answers?|responses?|repl(y|ies)|reponses?|status|statut|compliant\??|conform(e|ite)\??)\b/,
  comment:
    /^(your |vendor |supplier |votre |vos )*(comments?|evidence|justifications?|remarques?|commentaires?|notes?|details?|explanations?|precisions?|preuves?|additional information|observations?)\b/,
  id: /^(#|n°|no\.?|nr\.?|id|ref\.?|reference|number|numero|item|question (id|no\.?|number|#)|control id|id (de la )?question)$/,
  section: /^(sections?|domains?|categor(y|ies|ie)|topics?|themes?|chapters?|chapitres?|domaines?|families|family)\b/,
};

/** Columns in which an X stands for an answer. */
export const markWords =
  /^(yes|no|n\/?a|not applicable|partial(ly)?|oui|non|s\.?o\.?|non applicable|partiel(lement)?)$/;

/** "If yes, …": what the row before has to be answered with. */
export const followUp = /^\s*(?:if|si)\s+(yes|no|oui|non)\b/i;

export const plainWords = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[:*]+$/, "")
    .trim();

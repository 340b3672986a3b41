/** The supplier of products whose file does not say who makes them; matching treats it as "not known". */
export const unknownSupplier = "";

/** One spelling for what differs only in blanks or in how an accent is encoded. */
export const supplierName = (written: string | null | undefined) =>
  (written ?? unknownSupplier).normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 200);

import { z } from "zod";

/** Names of the records that an input can point at; the access matrix makes own, foreign and missing ones of each. */
export type IdNoun =
  | "tenant"
  | "member"
  | "staff"
  | "session"
  | "advisory"
  | "asset"
  | "product"
  | "supplier"
  | "service"
  | "subscription"
  | "exposure"
  | "import"
  | "remediation"
  | "framework"
  | "control"
  | "certification"
  | "statement"
  | "document"
  | "faq"
  | "sub_processor"
  | "sub_processor_notice"
  | "upload"
  | "grant"
  | "access"
  | "accessRequest"
  | "accessRule"
  | "agreement"
  | "acceptance"
  | "libraryEntry"
  | "libraryWording"
  | "libraryCitation";

export const id = (noun: IdNoun) => z.uuid().meta({ noun });

import { remindOwners } from "@candor/domain/certifications";
import type { Handler } from "../surroundings.ts";

export const certificationRemind: Handler<"certification.remind"> = (actor) => remindOwners(actor);

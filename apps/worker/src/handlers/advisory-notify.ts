import { Unavailable } from "@candor/domain/errors";
import type { Handler } from "../surroundings.ts";

export const advisoryNotify: Handler<"advisory.notify"> = async () => {
  throw new Unavailable("Nobody writes notices yet.");
};

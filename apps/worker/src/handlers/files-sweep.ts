import { sweepFiles } from "@candor/domain/documents";
import type { Handler } from "../surroundings.ts";

export const filesSweep: Handler<"files.sweep"> = (actor, _, { storage }) => sweepFiles(actor, storage);

import type { TestProject } from "vitest/node";
import { openStack } from "./open-stack.ts";
import "./running-stack.ts";

/** One stack for all journeys of a run. */
export default async function start(project: TestProject) {
  const { stack, stop } = await openStack();
  project.provide("stack", stack);
  return stop;
}

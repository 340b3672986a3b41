import { createStorage } from "./create-storage.ts";
import { createLocalShelf } from "./local-shelf.ts";
import type { Storage } from "./storage.ts";

/** Objects in a local folder: `objects/ab/cd/<sha256>`, readable by their owner. */
export const createLocalStorage = ({ dir }: { dir: string }): Storage => createStorage(createLocalShelf(dir));

import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { tellCost } from "./child.ts";

const [, , folder = ""] = process.argv;
await tellCost(async () => {
  for (const name of readdirSync(folder)) {
    let sum = 0;
    for await (const chunk of createReadStream(join(folder, name))) sum = crc32(chunk as Buffer, sum);
  }
});

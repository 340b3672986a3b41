// Runs on the machine's own Node (>= 20) and needs no package: installs what the lockfile pins, then hands over to it.
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(`Node ${process.versions.node} is too old to start Candor: install Node 20 or newer.`);
  process.exit(1);
}

const { run } = await import("./bootstrap/run.mjs");
await run(process.argv.slice(2));

import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { root } from "./run.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({ options: { port: { type: "string" } } });

ensureInstalled();
ensureBuilt();
const { address } = await serve({
  folder: path.join(root, "dist"),
  port: Number(values.port ?? 4173),
  strictPort: values.port !== undefined,
});
console.log(`\nAlways On VPN Designer is at ${address}\nStop it with Ctrl+C.`);

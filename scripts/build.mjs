import { build } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

ensureInstalled();
process.exitCode = build();

/** What Windows keeps of the settings that a management server sent: …\Provisioning\NodeCache\CSP\…\Nodes\{number}. */
import type { RegKey } from "../../formats/regFile.ts";
import { regText } from "../../formats/regValue.ts";
import type { Unwrapped } from "../importer.ts";
import { orRefused } from "../remarks.ts";
import { type NodeItem, unwrapItems } from "../management/nodeItems.ts";
import { sourceOfText } from "../source.ts";
import { lastSteps, valueNamed } from "./keys.ts";

/** Whether a key has the address of a node. */
export function isCachedNode(key: RegKey): boolean {
  return valueNamed(key, "NodeURI") !== null;
}

/** The profiles in the node cache; keys of other things are left alone. */
export function readNodeCache(keys: readonly RegKey[]): Unwrapped {
  return orRefused(unwrapItems(keys.filter(isCachedNode).flatMap(itemOf)), "The node cache holds no VPN profile.");
}

/** The setting in a key; a node that holds others has no value of its own. */
function itemOf(key: RegKey): readonly NodeItem[] {
  const address = regText(valueNamed(key, "NodeURI"));
  const value = regText(valueNamed(key, "ExpectedValue"));
  if (address === null || value === null) return [];
  const where = `ExpectedValue of ${lastSteps(key.path, 2)}`;
  return [{ address, source: sourceOfText(null, value), where, how: "a registry value" }];
}

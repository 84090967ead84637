import type { RegKey } from "../../formats/regFile.ts";
import type { Unwrapped } from "../importer.ts";
import { refused } from "../remarks.ts";
import { joined } from "../joined.ts";
import { isAovpnManager, readAovpnManager } from "./aovpnManager.ts";
import { eachKeyOnce } from "./eachKeyOnce.ts";
import { isDpc, readDpc } from "./dpc.ts";
import { isCachedNode, readNodeCache } from "./nodeCache.ts";

/** The places in the registry that hold profiles. */
const READERS = [
  { knows: isCachedNode, read: readNodeCache },
  { knows: isAovpnManager, read: readAovpnManager },
  { knows: isDpc, read: readDpc },
] as const;

/** Whether one of the keys is such a place. */
export function holdsProfiles(keys: readonly RegKey[]): boolean {
  return READERS.some(({ knows }) => keys.some(knows));
}

/** The profiles in keys of the registry, in whichever place; a refusal when there are none such places. */
export function readRegistry(written: readonly RegKey[]): Unwrapped {
  const keys = eachKeyOnce(written);
  const read = READERS.filter(({ knows }) => keys.some(knows)).map((reader) => reader.read(keys));
  if (read.length > 0) return joined(read);
  const text = "None of its keys is a place of VPN profiles: the node cache of Windows, aovpn-manager or DPC.";
  return refused(text);
}

/** The policy of aovpn-manager (rinrab): one profile for the device, line by line, and its name. */
import { AOVPN_MANAGER } from "../../formats/aovpnManager.ts";
import type { RegKey } from "../../formats/regFile.ts";
import { regText } from "../../formats/regValue.ts";
import type { Remark, Unwrapped } from "../importer.ts";
import { note, refused } from "../remarks.ts";
import { scopeOf } from "../management/nodeItems.ts";
import { sourceOfText } from "../source.ts";
import { joined } from "../joined.ts";
import { pathBelow, valueNamed } from "./keys.ts";

/** Whether a key is the tool's policy. */
export function isAovpnManager(key: RegKey): boolean {
  return pathBelow(key.path, AOVPN_MANAGER.key) === "";
}

/** The profile in the tool's policy. */
export function readAovpnManager(keys: readonly RegKey[]): Unwrapped {
  return joined(keys.filter((key) => isAovpnManager(key) && !key.isDeleted).map(readPolicy));
}

function readPolicy(key: RegKey): Unwrapped {
  const value = valueNamed(key, AOVPN_MANAGER.profile);
  const text = regText(value);
  if (text === null) return refused(NO_PROFILE);
  const scope = scopeOf("device", text);
  const part = {
    source: sourceOfText(null, text),
    where: AOVPN_MANAGER.profile,
    how: "a registry value",
    name: regText(valueNamed(key, AOVPN_MANAGER.name)) ?? AOVPN_MANAGER.defaultName,
    ...(scope !== null && { scope }),
  };
  const type = "aovpn-manager takes a list of strings (REG_MULTI_SZ) only, and this value is of another type.";
  const remarks: readonly Remark[] = value?.type === "multiSz" ? [] : [note(type, part.where)];
  return { parts: [part], finds: [], remarks };
}

const NO_PROFILE = `The policy of aovpn-manager has no value ${AOVPN_MANAGER.profile}, so there is no profile in it.`;

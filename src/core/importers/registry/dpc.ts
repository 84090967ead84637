/** The settings of DPC (ld0614): for each tunnel a whole ProfileXML, or fields that DPC makes one of. */
import { profileOfFields } from "../../formats/dpc/profileOfFields.ts";
import {
  DPC_KEYS,
  DPC_TUNNELS,
  type DpcKey,
  type DpcTunnel,
  OVERRIDE_XML,
  PROFILE_NAME,
} from "../../formats/dpc/registry.ts";
import type { RegKey } from "../../formats/regFile.ts";
import { regText } from "../../formats/regValue.ts";
import { newProfileText } from "../../profile/newText.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Remark, Unwrapped } from "../importer.ts";
import { loss, note, refusal } from "../remarks.ts";
import { sourceOfText } from "../source.ts";
import { joined } from "../joined.ts";
import { pathBelow, valueNamed } from "./keys.ts";

/** The keys of one tunnel, wherever they are set. */
interface Tunnel {
  readonly tunnel: DpcTunnel;
  readonly keys: readonly DpcKey[];
}

/** Whether a key is one of DPC's. */
export function isDpc(key: RegKey): boolean {
  return Object.values(DPC_KEYS).some((parent) => pathBelow(key.path, parent) !== null);
}

/** The profiles of DPC's tunnels. Settings by policy and by hand are read one beside the other. */
export function readDpc(keys: readonly RegKey[]): Unwrapped {
  const tunnels = Object.values(DPC_KEYS).flatMap((parent) => tunnelsBelow(keys, parent));
  const read = joined(tunnels.map(readTunnel));
  const root = keys.filter(({ path }) => Object.values(DPC_KEYS).some((parent) => pathBelow(path, parent) === ""));
  const missing: readonly Remark[] = tunnels.length > 0 ? [] : [refusal("DPC has no settings of a tunnel here.")];
  return { ...read, remarks: [...read.remarks, ...root.flatMap(deviceRemarks), ...missing] };
}

function tunnelsBelow(keys: readonly RegKey[], parent: string): readonly Tunnel[] {
  return DPC_TUNNELS.map((tunnel) => ({ tunnel, keys: keysBelow(keys, `${parent}\\${tunnel}`) })).filter((found) =>
    found.keys.some(({ entries }) => entries.length > 0),
  );
}

/** The keys of a tunnel, each once: a file may come back to a key. */
function keysBelow(keys: readonly RegKey[], parent: string): readonly DpcKey[] {
  const found = new Map<string, DpcKey>();
  for (const { path, isDeleted, entries } of keys) {
    const subkey = isDeleted ? null : pathBelow(path, parent);
    if (subkey === null) continue;
    const known = found.get(subkey.toLowerCase());
    found.set(subkey.toLowerCase(), { subkey, entries: [...(known?.entries ?? []), ...entries] });
  }
  return [...found.values()];
}

const SCOPES: Readonly<Record<DpcTunnel, Scope>> = {
  UserTunnel: "allUsers",
  UserBackupTunnel: "allUsers",
  MachineTunnel: "device",
};

function readTunnel({ tunnel, keys }: Tunnel): Unwrapped {
  const own = keys.find(({ subkey }) => subkey === "") ?? { entries: [] };
  const override = regText(valueNamed(own, OVERRIDE_XML))?.replaceAll("\0", "") ?? "";
  return override.trim() === "" ? readFields(tunnel, keys) : readOverride(tunnel, own, override, keys.length);
}

function readOverride(tunnel: DpcTunnel, own: Pick<RegKey, "entries">, xml: string, keyCount: number): Unwrapped {
  const name = regText(valueNamed(own, PROFILE_NAME))?.trim() ?? "";
  const hasFields = keyCount > 1 || own.entries.some((entry) => !DIRECT.has(entry.name.toLowerCase()));
  const where = `${tunnel}\\${OVERRIDE_XML}`;
  const part = {
    source: sourceOfText(null, xml),
    where,
    how: "a registry value",
    scope: SCOPES[tunnel],
    ...(name !== "" && { name }),
  };
  const text = `${tunnel} has other settings too. DPC takes most of them only where there is no ${OVERRIDE_XML}.`;
  return { parts: [part], finds: [], remarks: hasFields ? [note(text, where)] : [] };
}

const DIRECT: ReadonlySet<string> = new Set([OVERRIDE_XML, PROFILE_NAME].map((name) => name.toLowerCase()));

function readFields(tunnel: DpcTunnel, keys: readonly DpcKey[]): Unwrapped {
  const { name, value, eap, lost, notes } = profileOfFields(tunnel, keys);
  const source = sourceOfText(null, newProfileText(value, eap));
  return {
    parts: [],
    finds: [{ kind: "profile", name, scope: SCOPES[tunnel], source, isVerbatim: false }],
    remarks: [
      ...lost.map(({ path, because }) => loss(because, `${tunnel}\\${path}`)),
      ...notes.map((text) => note(text, tunnel)),
    ],
  };
}

/** What DPC does to the whole device, beside switching its tunnels on. */
function deviceRemarks({ entries }: RegKey): readonly Remark[] {
  const names = entries.map(({ name }) => name).filter((name) => !SWITCHES.has(name.toLowerCase()));
  if (names.length === 0) return [];
  return [loss(`Settings of DPC for the whole device: ${names.join(", ")}.`, "DPCClient")];
}

const SWITCHES: ReadonlySet<string> = new Set(DPC_TUNNELS.map((tunnel) => tunnel.toLowerCase()));

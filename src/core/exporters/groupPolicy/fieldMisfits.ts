import { fieldsOfProfile } from "../../formats/dpc/fieldsOfProfile.ts";
import { profileOfFields } from "../../formats/dpc/profileOfFields.ts";
import type { DpcTunnel } from "../../formats/dpc/registry.ts";
import { at, type VpnProfile } from "../../profile/at.ts";
import { newProfileText } from "../../profile/newText.ts";
import { encodeLeaf } from "../../profile/print.ts";
import { readAny } from "../../profile/read.ts";
import type { AnyRef } from "../../profile/ref.ts";
import { type Leaf, type Spec, childrenOf, factsOf } from "../../vocabulary/spec.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { parseXml } from "../../xml/parse.ts";

/** A whole profile as the vocabulary reads it. */
export function profileIn(document: XmlDocument): VpnProfile {
  return (readAny(document, at as unknown as AnyRef).value ?? {}) as VpnProfile;
}

/** The ProfileXML that DPC makes of the fields that are exported. */
export function profileOfDpc(name: string, tunnel: DpcTunnel, profile: VpnProfile): string {
  const { value, eap } = profileOfFields(tunnel, fieldsOfProfile(name, tunnel, profile));
  return newProfileText(value, eap);
}

/**
 * Where a profile differs from what DPC makes of its fields, one sentence a setting. Settings that are not configured
 * count as their defaults; the order of rows does not count.
 */
export function fieldMisfits(name: string, tunnel: DpcTunnel, profile: VpnProfile): readonly string[] {
  const parsed = parseXml(profileOfDpc(name, tunnel, profile));
  if (!parsed.ok) throw new Error(`The profile of DPC is not well-formed: ${parsed.error.message}`);
  const mine = settingsOf(vpnProfile, profile);
  const theirs = settingsOf(vpnProfile, profileIn(parsed.value));
  const paths = [...new Set([...mine.keys(), ...theirs.keys()])].filter((path) => !IGNORED.test(path));
  return paths.flatMap((path) => sentence(path, mine.get(path) ?? [], theirs.get(path) ?? []));
}

/** The name is a field of its own; Windows itself adds the second method. */
const IGNORED = /^(?:ProfileName|NativeProfile\/Authentication\/MachineMethod \(Eap\))$/;

/** Paths of settings with their values as text, several for rows. Long paths into EAP begin with its element. */
type Settings = ReadonlyMap<string, readonly string[]>;

function settingsOf(spec: Spec, value: unknown): Settings {
  const found = new Map<string, string[]>();
  for (const { path, text } of textsBelow(spec, value, "")) {
    const known = found.get(path);
    if (known === undefined) found.set(path, [text]);
    else known.push(text);
  }
  return found;
}

interface SettingText {
  readonly path: string;
  readonly text: string;
}

function* textsBelow(spec: Spec, value: unknown, path: string): Generator<SettingText> {
  if (value === undefined) return;
  switch (spec.kind) {
    case "many":
      for (const row of value as readonly unknown[]) yield { path, text: rowText(spec.item, row) };
      return;
    case "leaf":
      yield* leafText(spec as Leaf<unknown>, value, path);
      return;
    case "raw":
      yield { path, text: String(value) };
      return;
    default: {
      const values = value as Readonly<Record<string, unknown>>;
      const tag = spec.kind === "choice" ? String(values[spec.tag]) : undefined;
      for (const [name, child] of Object.entries(childrenOf(spec, tag)))
        yield* textsBelow(child, values[name], path === "" ? name : `${path}/${name}`);
    }
  }
}

function* leafText(spec: Leaf<unknown>, value: unknown, path: string): Generator<SettingText> {
  const text = shortened(path, encodeLeaf(spec, value));
  if (text === factsOf(spec).default) return;
  yield path.endsWith("/MachineMethod") && text === "Eap" ? { path: `${path} (Eap)`, text } : { path, text };
}

/** A row on one line: "Address 10.0.0.0, PrefixSize 8". */
function rowText(spec: Spec, row: unknown): string {
  if (spec.kind === "leaf") return encodeLeaf(spec as Leaf<unknown>, row);
  return [...textsBelow(spec, row, "")].map(({ path, text }) => `${path} ${shortened(path, text)}`).join(", ");
}

/** A server that is called like its address, and a network of one address, in their short spelling. */
function shortened(path: string, text: string): string {
  if (path.endsWith("AddressRanges")) return text.replace(/\/32(?=,|$)/g, "");
  return path.endsWith("Servers") ? text.replace(/^([^;,]+);\1$/, "$1") : text;
}

function sentence(path: string, mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [lost, added] = [without(mine, theirs), without(theirs, mine)];
  if (lost.length === 0 && added.length === 0) return [];
  const short = path.replace(/^.*\/EapHostConfig\/Config\//, "");
  if (lost.length === 0) return [`${short}: DPC adds ${added.join("; ")}.`];
  if (added.length === 0) return [`${short}: DPC leaves out ${lost.join("; ")}.`];
  return [`${short}: ${lost.join("; ")} becomes ${added.join("; ")}.`];
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return texts.filter((text) => {
    const index = rest.indexOf(text);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

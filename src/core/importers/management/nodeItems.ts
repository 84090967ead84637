/** Settings by their OMA-DM addresses, as SyncML, Intune's rows and the node cache of Windows have them. */
import { type CspNode, profileOfNodes } from "../../formats/cspNodes.ts";
import { parseVpnNode, type VpnNode } from "../../formats/vpnNode.ts";
import { newProfileText } from "../../profile/newText.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import { type FoundProfile, NOTHING, type Part, type Remark, type Unwrapped } from "../importer.ts";
import { loss, note } from "../remarks.ts";
import { type Source, sourceOfText } from "../source.ts";

/** One setting that is sent to a device, or that a device keeps. */
export interface NodeItem {
  /** Its OMA-DM address, such as `./User/Vendor/MSFT/VPNv2/Contoso/ProfileXML`. */
  readonly address: string;
  readonly source: Source;
  /** Where it stands: "line 12". */
  readonly where: string;
  /** How its value was written: "escaped text". */
  readonly how: string;
}

interface VpnItem extends NodeItem {
  readonly node: VpnNode;
}

/** What settings come to: ProfileXML nodes are parts, single nodes of a profile make a profile together. */
export function unwrapItems(items: readonly NodeItem[]): Unwrapped {
  const found = items.map((item) => ({ ...item, node: parseVpnNode(item.address) }));
  const ours = found.filter((item): item is VpnItem => item.node !== null && item.node.path !== "");
  const whole = ours.filter(isWhole);
  const single = byProfile(ours.filter((item) => !isWhole(item))).map(unwrapNodes);
  return {
    parts: whole.map(partOf),
    finds: single.flatMap(({ finds }) => finds),
    remarks: [
      ...whole.flatMap(({ node, where }) => rootRemarks(node, where)),
      ...single.flatMap(({ remarks }) => remarks),
      ...otherRemarks(found.filter(({ node }) => node === null)),
    ],
  };
}

function isWhole({ node }: VpnItem): boolean {
  return node.path.toLowerCase() === "profilexml";
}

/**
 * For whom a profile is, by the tree its address is in and by its text; null when neither says it. `./Vendor` stands for
 * the device in Microsoft's samples, and for whoever runs it in the bridge to WMI.
 */
export function scopeOf(root: VpnNode["root"], profile: string): Scope | null {
  if (root === "user") return "user";
  if (/<DeviceTunnel>\s*(?:true|1)\s*<\/DeviceTunnel>/i.test(profile)) return "device";
  return root === "device" && /<VPNProfile[\s>/]/.test(profile) ? "allUsers" : null;
}

function partOf({ node, source, where, how }: VpnItem): Part {
  const scope = scopeOf(node.root, source.text);
  return { source, where, how, name: node.name, ...(scope !== null && { scope }) };
}

function rootRemarks({ root, name }: VpnNode, where: string): readonly Remark[] {
  if (root !== null) return [];
  return [note(`It is not said whether ${name} is for a user or for the device.`, where)];
}

function byProfile(items: readonly VpnItem[]): readonly (readonly VpnItem[])[] {
  const profiles = new Map<string, VpnItem[]>();
  for (const item of items) {
    const key = `${item.node.root} ${item.node.name}`;
    const known = profiles.get(key);
    if (known === undefined) profiles.set(key, [item]);
    else known.push(item);
  }
  return [...profiles.values()];
}

function unwrapNodes(items: readonly VpnItem[]): Unwrapped {
  const [first] = items;
  if (first === undefined) return NOTHING;
  const nodes = items.map(({ node, source }) => ({ path: node.path, value: source.text }));
  const { find, remarks } = foundInNodes(first.node, nodes);
  return { parts: [], finds: [find], remarks: [...rootRemarks(first.node, first.where), ...remarks] };
}

/** The profile that the single nodes of one come to, and what of them cannot be carried. */
function foundInNodes(
  { root, name }: Pick<VpnNode, "root" | "name">,
  nodes: readonly CspNode[],
): { readonly find: FoundProfile; readonly remarks: readonly Remark[] } {
  const { value, eap, lost, notes } = profileOfNodes(nodes);
  const text = newProfileText(value, eap);
  return {
    find: { kind: "profile", name, scope: scopeOf(root, text), source: sourceOfText(null, text), isVerbatim: false },
    remarks: [...lost.map(({ path, because }) => loss(because, path)), ...notes.map((text) => note(text))],
  };
}

/** Settings of other kinds are only counted: a node cache has hundreds. */
function otherRemarks(others: readonly NodeItem[]): readonly Remark[] {
  const [first] = others;
  if (first === undefined) return [];
  const more = others.length === 1 ? "" : ` and ${others.length - 1} more`;
  return [note(`No VPN profile, and left out: ${first.address}${more}.`, first.where)];
}

import { binaryOf } from "../../formats/graphBinary.ts";
import { type JsonObject, flagAt, isJsonObject, propertyOf, textAt, typeOf } from "../../formats/graphObject.ts";
import { parseVpnNode } from "../../formats/vpnNode.ts";
import { NOTHING, type Remark, type Unwrapped } from "../importer.ts";
import { note, refusal } from "../remarks.ts";
import { joined } from "../joined.ts";
import { type NodeItem, unwrapItems } from "../management/nodeItems.ts";
import { type Source, sourceOfBytes, sourceOfText } from "../source.ts";
import type { Placed } from "./policiesIn.ts";

/** What Graph's reference allows in one policy. */
const MOST_SETTINGS = 1000;

const LONGEST_ADDRESS = 2048;

/** What a setting comes to: an item to unwrap, or why there is none. */
type Looked = { readonly item: NodeItem } | { readonly remark: Remark };

/** A setting, the policy that it is in (or itself), and where it stands. */
interface Setting {
  readonly setting: unknown;
  readonly policy: JsonObject;
  readonly where: string;
}

/** The settings of a custom policy: ProfileXML, single nodes of a profile, and what is no VPN's, by name. */
export function unwrapCustomPolicy({ object: policy, where }: Placed): Unwrapped {
  const inside = where === "" ? "" : `${where}.`;
  const written = propertyOf(policy, "omaSettings");
  const settings: readonly unknown[] = Array.isArray(written) ? written : [written];
  const placed = settings.map((setting, index) => ({ setting, policy, where: `${inside}omaSettings[${index}]` }));
  return unwrapSettings(placed, where);
}

/** Settings that stand without their policy: they belong together. */
export function unwrapLoneSettings(settings: readonly Placed[]): Unwrapped {
  const placed = settings.map(({ object, where }) => ({ setting: object, policy: object, where }));
  return unwrapSettings(placed, "");
}

function unwrapSettings(settings: readonly Setting[], where: string): Unwrapped {
  const looked = settings.slice(0, MOST_SETTINGS).map(lookAt);
  const remarks = looked.flatMap((one) => ("remark" in one ? one.remark : []));
  const items = looked.flatMap((one) => ("item" in one ? one.item : []));
  return joined([{ ...NOTHING, remarks: [...excess(settings.length, where), ...remarks] }, unwrapItems(items)]);
}

function excess(count: number, where: string): readonly Remark[] {
  if (count <= MOST_SETTINGS) return [];
  const text = `A policy has at most ${MOST_SETTINGS} settings in Graph; the ${count - MOST_SETTINGS} behind them were not opened.`;
  return [refusal(text, where)];
}

function lookAt({ setting, policy, where }: Setting): Looked {
  if (!isJsonObject(setting)) return { remark: refusal(CUT_SHORT, where) };
  const address = textAt(setting, "omaUri");
  const title = textAt(setting, "displayName") ?? address ?? "It";
  if (address === null) return { remark: refusal(`${title} has no OMA-URI, so nothing says what it sets.`, where) };
  if (address.length > LONGEST_ADDRESS)
    return { remark: refusal("Its OMA-URI is longer than any that Windows has.", where) };
  if (parseVpnNode(address) === null)
    return { remark: note(`No VPN setting, and left out: ${title} (${address}).`, where) };
  if (isEncrypted(setting)) return { remark: refusal(encrypted(setting, policy), where) };
  const value = valueOf(setting);
  if (value === null) return { remark: refusal(`${title} has no value that can be read.`, where) };
  return { item: { address, where: where === "" ? "value" : `${where}.value`, ...value } };
}

const CUT_SHORT =
  "PowerShell has cut this short: ConvertTo-Json needs -Depth 10 here, or the policy has to come from Graph itself.";

/** Graph replaces what it keeps back by asterisks. */
function isEncrypted(setting: JsonObject): boolean {
  const value = textAt(setting, "value");
  const isMasked = value === null ? textAt(setting, "secretReferenceValueId") !== null : /^\*+$/.test(value);
  return isMasked || (flagAt(setting, "isEncrypted") === true && !looksPlain(value ?? ""));
}

/** Some tools put the plain text in and leave the mark. */
function looksPlain(value: string): boolean {
  return value.trimStart().startsWith("<") || (value.length > 100 && binaryOf(value) !== null);
}

function encrypted(setting: JsonObject, policy: JsonObject): string {
  const id = textAt(policy, "id") ?? "{id of the policy}";
  const secret = textAt(setting, "secretReferenceValueId") ?? "{secretReferenceValueId}";
  return (
    `Intune keeps the value of ${textAt(setting, "displayName") ?? "this setting"} encrypted, and it is not in the ` +
    `file. Graph gives the plain text: GET deviceManagement/deviceConfigurations/${id}/` +
    `getOmaSettingPlainTextValue(secretReferenceValueId='${secret}').`
  );
}

function valueOf(setting: JsonObject): Pick<NodeItem, "source" | "how"> | null {
  const value = propertyOf(setting, "value");
  const fileName = textAt(setting, "fileName");
  if (typeof value === "number" || typeof value === "boolean") return asText(sourceOfText(null, String(value)));
  if (typeof value === "string" && isWrittenAsText(setting, value)) return asText(sourceOfText(fileName, value));
  const bytes = value === undefined ? null : binaryOf(value);
  if (bytes !== null) return { source: sourceOfBytes(fileName, bytes), how: howOf(value) };
  return typeof value === "string" ? asText(sourceOfText(fileName, value)) : null;
}

function asText(source: Source): Pick<NodeItem, "source" | "how"> {
  return { source, how: "a value" };
}

function howOf(value: unknown): string {
  return typeof value === "string" ? "Base64" : "bytes as numbers";
}

/** XML and files stand in Base64, texts as they are; where the type is missing, the value tells. */
function isWrittenAsText(setting: JsonObject, value: string): boolean {
  if (value.trimStart().startsWith("<")) return true;
  const type = typeOf(setting)?.toLowerCase() ?? "";
  return type.startsWith("omasetting") && type !== "omasettingstringxml" && type !== "omasettingbase64";
}

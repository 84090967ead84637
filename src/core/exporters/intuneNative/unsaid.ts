import { fromGraphVpn, toGraphVpn } from "../../formats/graphVpn.ts";
import { contentOfRaw } from "../../formats/rawContent.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { encodeLeaf } from "../../profile/print.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import { type Leaf, type Many, type Spec, childrenOf } from "../../vocabulary/spec.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * What a profile says and its policy does not, one sentence for each setting or row, with its value unless it is
 * secret. Compares what was said with what comes back, so nothing can be left out in silence. `unreadable` has rows
 * that are left out as a whole, as "Route 3".
 */
export function unsaid(said: VpnProfile, carried: VpnProfile, unreadable: ReadonlySet<string>): readonly string[] {
  const [before, after]: readonly Values[] = [said, carried];
  return Object.entries<Spec>(vpnProfile.children).flatMap(([name, spec]) =>
    spec.kind === "many"
      ? missingRows(spec, name, (before?.[name] ?? []) as readonly unknown[], unreadable)
      : missing(spec, before?.[name], after?.[name], name),
  );
}

function missing(spec: Spec, said: unknown, carried: unknown, path: string): readonly string[] {
  if (said === undefined || isSame(said, carried)) return [];
  switch (spec.kind) {
    case "leaf":
      return missingValue(spec, said, carried, path);
    case "raw":
      return contentOfRaw(String(said)).trim() === contentOfRaw(String(carried)).trim() ? [] : [sentence(path)];
    case "group":
      return missingInside(spec, said as Values, (carried ?? {}) as Values, path);
    case "many":
      return (said as readonly unknown[]).map((row, index) =>
        sentence(`${path} ${index + 1}`, rowText(spec.item, row)),
      );
    case "choice":
      return [sentence(path)];
  }
}

function missingInside(spec: Spec, said: Values, carried: Values, path: string): readonly string[] {
  return Object.entries(childrenOf(spec)).flatMap(([name, child]) =>
    missing(child, said[name], carried[name], `${path}/${name}`),
  );
}

/** A value that Windows takes anyway is not missed. */
function missingValue(leaf: Leaf<unknown>, said: unknown, carried: unknown, path: string): readonly string[] {
  const kept: readonly unknown[] = Array.isArray(carried) ? carried : [];
  const gone = Array.isArray(said) ? said.filter((one) => !kept.some((other) => isSame(one, other))) : said;
  if (Array.isArray(gone) && gone.length === 0) return [];
  const text = encodeLeaf(leaf, gone);
  if (carried === undefined && text === leaf.default) return [];
  return [sentence(path, leaf.privacy === "secret" ? undefined : text)];
}

/** Rows are looked at one by one: each is said or not, whatever stands beside it. */
function missingRows(
  { item }: Many,
  name: string,
  rows: readonly unknown[],
  unreadable: ReadonlySet<string>,
): readonly string[] {
  return rows.flatMap((row, index) => {
    const path = `${name} ${index + 1}`;
    if (unreadable.has(path)) return [`${path} is left out, as something in it cannot be read.`];
    const back: Values = fromGraphVpn(toGraphVpn({ [name]: [row] }, null, "")).value;
    const [carried] = (back[name] ?? []) as readonly unknown[];
    return carried === undefined ? [sentence(path, rowText(item, row))] : missing(item, row, carried, path);
  });
}

/** The settings of a row with their values: "Address 10.0.0.0, PrefixSize 8". */
function rowText(spec: Spec, row: unknown): string {
  return valuesIn(spec, row, "").join(", ");
}

function valuesIn(spec: Spec, value: unknown, path: string): readonly string[] {
  if (value === undefined) return [];
  if (spec.kind === "leaf") return [`${path} ${encodeLeaf(spec, value)}`.trim()];
  if (spec.kind !== "group") return path === "" ? [] : [path];
  return Object.entries(childrenOf(spec)).flatMap(([name, child]) =>
    valuesIn(child, (value as Values)[name], path === "" ? name : `${path}/${name}`),
  );
}

function sentence(path: string, value?: string): string {
  return value === undefined || value === "" ? `${path} is left out.` : `${path} is left out: ${value}.`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

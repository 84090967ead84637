import { propertyOf, typeOf } from "../../formats/graphObject.ts";
import type { Remark } from "../importer.ts";
import { type Placed, isSettingsCatalog } from "./policiesIn.ts";

/** Types that are VPN policies, for something else than Windows 10 and later. */
const OTHER_VPN = /vpn/i;

/** Says once for each kind of policy why nothing is taken from it. */
export function otherPolicyRemarks(policies: readonly Placed[], kind: "refused" | "note"): readonly Remark[] {
  const byKind = new Map<string, Placed[]>();
  for (const policy of policies) {
    const known = byKind.get(kindOf(policy));
    if (known === undefined) byKind.set(kindOf(policy), [policy]);
    else known.push(policy);
  }
  return [...byKind].map(([name, ones]) => ({
    kind,
    where: ones[0]?.where ?? "",
    text: `${nameOf(ones)}: ${reasonOf(name, ones.length)}`,
  }));
}

function kindOf({ object }: Placed): string {
  return isSettingsCatalog(object) ? "settings catalog" : (typeOf(object) ?? "unknown");
}

function nameOf([first, ...others]: readonly Placed[]): string {
  const name =
    first === undefined ? undefined : (propertyOf(first.object, "displayName") ?? propertyOf(first.object, "name"));
  const shown = typeof name === "string" && name !== "" ? name : "A policy without a name";
  return others.length === 0 ? shown : `${shown} and ${others.length} more`;
}

function reasonOf(kind: string, count: number): string {
  const is = count === 1 ? "a policy" : "policies";
  if (kind === "settings catalog")
    return `${is} of the settings catalog, which has no ProfileXML. A VPN is in a custom policy or a VPN policy.`;
  if (OTHER_VPN.test(kind)) return `${is} of the type ${kind}, for another system than Windows 10 and later.`;
  return `${is} of the type ${kind}, which holds no VPN profile.`;
}

import { objectIdentifierName, usages } from "../../../certificates/objectIdentifiers.ts";
import { type Change, ask, insert, set } from "../../../profile/changes.ts";
import type { FilterRefs, UsageClass } from "../../../profile/eap/keyUsages.ts";
import {
  type CertificateFilter,
  USAGE_CLASSES,
  filtersOf,
  isInForce,
  usageRows,
} from "../../facts/certificateFilters.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageListWritten, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapEkumapUndefined = defineRule({
  id: "eap-ekumap-undefined",
  severity: "error",
  title: "Each key usage that a list names is in the table of the same filter",
  why: "A list refers to key usages by the names of EKUMapping. A name that is not there stands for no key usage.",
  source: [sources.eapConfiguration],
  covers: ["EAP206"],
  alsoEapOnly: true,
  good: [
    requiring(usageList("VPN user")),
    requiring(usageListWritten("false", "VPN user")),
    requiring(usageList("VPN user")),
  ],
  bad: [
    requiring(usageList("VPN computer")),
    { xml: requiring(usageListWritten("false", "Client Authentication")), alongside: ["eap-eku-list-disabled"] },
    requiring(usageList("vpn user")),
  ],

  check({ read, report }) {
    for (const found of filtersOf(read)) for (const of of USAGE_CLASSES) reportUndefined(found, of, report);
  },
});

function reportUndefined(found: CertificateFilter, of: UsageClass, report: Look["report"]): void {
  const { refs, value } = found;
  const names = (value.EKUMapping?.EKUMap ?? []).flatMap(({ EKUName }) => EKUName ?? []);
  for (const { index, name, oid } of usageRows(value, of)) {
    if (name === undefined || oid !== undefined || names.includes(name)) continue;
    report(refs[of].EKUMapInList.at(index).EKUName, {
      message: `The table has no key usage “${name}”.`,
      severity: isInForce(value, of) ? "error" : "warning",
      fix: [...fixesByName(refs, of, index, name, names), removal(refs, of, index)],
    });
  }
}

function fixesByName(
  refs: FilterRefs,
  of: UsageClass,
  index: number,
  name: string,
  names: readonly string[],
): readonly Fix[] {
  const meant = names.find((one) => spelling(one) === spelling(name));
  if (meant !== undefined) return [safeFix(`Write “${meant}”`, set(refs[of].EKUMapInList.at(index).EKUName, meant))];
  const known = Object.values(usages).find((oid) => spelling(objectIdentifierName(oid) ?? "") === spelling(name));
  return known === undefined
    ? [fix("Enter the name, and leave a question for its object identifier", entry(refs, names.length, name))]
    : [
        fix(
          `Enter it in the table as ${known}`,
          insert(refs.EKUMapping.EKUMap, names.length, [{ EKUName: name, EKUOID: known }]),
        ),
      ];
}

function entry({ EKUMapping: { EKUMap } }: FilterRefs, index: number, name: string): Change {
  return {
    kind: "several",
    changes: [
      insert(EKUMap, index, [{ EKUName: name }]),
      ask(EKUMap.at(index).EKUOID, `Object identifier of “${name}”`),
    ],
  };
}

function removal(refs: FilterRefs, of: UsageClass, index: number): Fix {
  return fix("Remove the name from the list", { kind: "remove", ref: refs[of].EKUMapInList, indexes: [index] });
}

function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

function requiring(list: string): string {
  return tlsWith(filterWith(usageTable("VPN user"), list));
}

import { objectIdentifierName, usages } from "../../../certificates/objectIdentifiers.ts";
import { ask, set } from "../../../profile/changes.ts";
import type { FilterRefs } from "../../../profile/eap/keyUsages.ts";
import { filtersOf } from "../../facts/certificateFilters.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { filterWith, issuer, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

type Entry = ReturnType<FilterRefs["EKUMapping"]["EKUMap"]["at"]>;

const COMPLETE = usageTable("VPN user");

export const eapEkumapIncomplete = defineRule({
  id: "eap-ekumap-incomplete",
  severity: "error",
  title: "Each key usage in the table has a name and an object identifier",
  why: "The schema asks for both, and a list can only use an entry that has a name and stands for a key usage.",
  source: [sources.eapSchemas, sources.eapConfiguration],
  covers: ["EAP208"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(COMPLETE, usageList("VPN user")))],
  bad: [
    {
      xml: tlsWith(filterWith(COMPLETE.replace(/\n *<EKUName>.*/, ""), usageList("VPN user"))),
      alongside: ["eap-ekumap-undefined"],
    },
    tlsWith(filterWith(COMPLETE.replace(/\n *<EKUOID>.*/, ""), usageList("VPN user"))),
    tlsWith(filterWith(issuer(), usageTable(["Smart Card Logon", ""]))),
  ],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read))
      for (const [index, entry] of (value.EKUMapping?.EKUMap ?? []).entries()) {
        const ref = refs.EKUMapping.EKUMap.at(index);
        const nth = `Entry ${index + 1} of the table`;
        if (isMissing(read(ref.EKUName)))
          report(ref.EKUName, { message: `${nth} has no name.`, fix: named(ref, entry.EKUOID) });
        if (isMissing(read(ref.EKUOID)))
          report(ref.EKUOID, { message: `${nth} has no object identifier.`, fix: numbered(ref, entry.EKUName) });
      }
  },
});

function isMissing({ text, placeholder }: ReturnType<Look["read"]>): boolean {
  return placeholder === null && (text ?? "").trim() === "";
}

function named({ EKUName }: Entry, oid: string | undefined): readonly Fix[] {
  const name = oid === undefined ? undefined : (objectIdentifierName(oid) ?? oid);
  return name === undefined ? [] : [fix(`Name it “${name}”`, set(EKUName, name))];
}

function numbered({ EKUOID }: Entry, name: string | undefined): readonly Fix[] {
  if (name === undefined) return [];
  const known = Object.values(usages).find((oid) => objectIdentifierName(oid) === name);
  return known === undefined
    ? [fix("Leave a question for the object identifier", ask(EKUOID, `Object identifier of “${name}”`))]
    : [fix(`Write ${known}`, set(EKUOID, known))];
}

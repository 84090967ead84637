import { objectIdentifierName, usages } from "../../../certificates/objectIdentifiers.ts";
import { set } from "../../../profile/changes.ts";
import type { FilterRefs } from "../../../profile/eap/keyUsages.ts";
import { removeHiddenCharacters } from "../../../vocabulary/scalars/hiddenCharacters.ts";
import { oidOrWildcard } from "../../../vocabulary/scalars/oid.ts";
import { type CertificateFilter, USAGE_CLASSES, filtersOf } from "../../facts/certificateFilters.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

type OidRef = ReturnType<FilterRefs["EKUMapping"]["EKUMap"]["at"]>["EKUOID"];

export const eapEkuOidInvalid = defineRule({
  id: "eap-eku-oid-invalid",
  severity: "error",
  title: "A key usage is written as an object identifier",
  why:
    "Windows compares the numbers with those in the certificate. Anything else matches no certificate, or the " +
    "configuration is refused.",
  source: [sources.dpc, sources.eapConfiguration],
  covers: ["EAP208"],
  alsoEapOnly: true,
  good: [table("1.3.6.1.4.1.311.21.8.1234567.1"), table("1.3.6.1.5.5.7.3.2"), table("1.3.6.1.4.1.311.20.2.2")],
  bad: [table("VPN user"), table("OID 1.3.6.1.5.5.7.3.2."), table("Smart Card Logon")],

  check({ read, report }) {
    for (const found of filtersOf(read))
      for (const ref of identifiersOf(found)) {
        const { text, value, placeholder } = read(ref);
        if (text === null || text.trim() === "" || value !== undefined || placeholder !== null) continue;
        report(ref, {
          message: `“${text.trim()}” is no object identifier, such as 1.3.6.1.5.5.7.3.2.`,
          fix: fixesFor(ref, text),
        });
      }
  },
});

function identifiersOf({ refs, value }: CertificateFilter): readonly OidRef[] {
  const entries = (value.EKUMapping?.EKUMap ?? []).map((_, index) => refs.EKUMapping.EKUMap.at(index).EKUOID);
  const rows = USAGE_CLASSES.flatMap((of) =>
    (value[of]?.EKUMapInList ?? []).map((_, index) => refs[of].EKUMapInList.at(index).EKUOID),
  );
  return [...entries, ...rows];
}

function fixesFor(ref: OidRef, text: string): readonly Fix[] {
  const bare = removeHiddenCharacters(text).text.replaceAll(/^\s*(?:urn:)?oid[\s:=.]*|\s+|\.+\s*$/gi, "");
  if (oidOrWildcard.codec.safeDecode(bare).success) return [safeFix(`Write ${bare}`, set(ref, bare))];
  const known = Object.values(usages).find(
    (oid) => objectIdentifierName(oid)?.toLowerCase() === text.trim().toLowerCase(),
  );
  return known === undefined ? [] : [fix(`Write ${known}`, set(ref, known))];
}

function table(oid: string): string {
  return tlsWith(filterWith(usageTable(["VPN user", oid])));
}

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import {
  type CertificateFilter,
  ENTRA,
  filtersOf,
  isInForce,
  requiresUsage,
  usageRows,
} from "../../facts/certificateFilters.ts";
import { isOff } from "../../facts/isOff.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import {
  COMPLIANCE,
  ENTRA_ALONE,
  filterWith,
  signsInWith,
  tlsWith,
  usageList,
  usageTable,
} from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const filtered = (...parts: readonly string[]) => tlsWith(filterWith(...parts, ...ENTRA_ALONE));
const ALL_PURPOSE = "<AllPurposeEnabled>true</AllPurposeEnabled>";

export const caEkuWithoutCompliance = defineRule({
  id: "ca-eku-without-compliance",
  severity: "error",
  title: "Certificates from Microsoft Entra are asked for where they are fetched",
  why:
    "Only a connection with DeviceCompliance fetches such a certificate. Without it, the filter leaves no certificate to " +
    "sign in with.",
  source: [sources.conditionalAccess, sources.conclusion],
  covers: ["EAP408"],
  good: [
    signsInWith(filtered(), COMPLIANCE),
    signsInWith(tlsWith(filterWith(usageTable("VPN user"), usageList("VPN user")))),
    signsInWith(filtered(ALL_PURPOSE), COMPLIANCE),
  ],
  bad: [
    signsInWith(filtered()),
    signsInWith(filtered(), COMPLIANCE.replace("true", "false")),
    signsInWith(filtered(ALL_PURPOSE)),
  ],

  check({ profile, read, report }) {
    const { Enabled } = at.DeviceCompliance;
    if (!isOff(read(Enabled)) || profile.DeviceTunnel === true) return;
    for (const { refs, value } of filtersOf(read)) {
      if (!requiresUsage(value, ENTRA.oid)) continue;
      const { EKUMapInList } = refs.ClientAuthEKUList;
      const rows = usageRows(value, "ClientAuthEKUList").filter(({ oid }) => oid === ENTRA.oid);
      const indexes = rows.map(({ index }) => index);
      report(EKUMapInList.at(indexes[0] ?? 0), {
        message: "The filter asks for certificates from Microsoft Entra, and the profile does not fetch any.",
        severity: letsOthersPass(value) ? "warning" : "error",
        fix: [
          fix("Switch conditional access on", set(Enabled, true)),
          fix("Remove the key usage from the list", { kind: "remove", ref: EKUMapInList, indexes }),
        ],
      });
    }
  },
});

function letsOthersPass(value: CertificateFilter["value"]): boolean {
  return value.AllPurposeEnabled === true || isInForce(value, "AnyPurposeEKUList");
}

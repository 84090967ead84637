import { set } from "../../../profile/changes.ts";
import { type CertificateFilter, filtersOf, furtherUsages, isInForce } from "../../facts/certificateFilters.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const REQUIRED = [usageTable("VPN user"), usageList("VPN user")];

export const eapAllPurpose = defineRule({
  id: "eap-all-purpose",
  severity: "warning",
  security: true,
  title: "No second class of certificates passes beside a required key usage",
  why:
    "The classes of a filter are alternatives. Certificates for all or any purposes pass by their own class, whatever the " +
    "list of Client Authentication certificates requires.",
  source: [sources.eapConfiguration, sources.eapNetworkAccess],
  covers: ["EAP209"],
  alsoEapOnly: true,
  good: [
    tlsWith(filterWith("<AllPurposeEnabled>false</AllPurposeEnabled>", ...REQUIRED)),
    tlsWith(filterWith(...REQUIRED, `<AnyPurposeEKUList Enabled="false"/>`)),
  ],
  bad: [
    tlsWith(filterWith("<AllPurposeEnabled>true</AllPurposeEnabled>", ...REQUIRED)),
    tlsWith(filterWith(...REQUIRED, `<AnyPurposeEKUList Enabled="true"/>`)),
  ],

  check({ read, report }) {
    for (const found of filtersOf(read)) {
      const { value } = found;
      const [required] = isInForce(value, "ClientAuthEKUList") ? furtherUsages(value, "ClientAuthEKUList") : [];
      if (required !== undefined) reportOthers(found, required.name ?? required.oid ?? "", report);
    }
  },
});

function reportOthers({ refs, value }: CertificateFilter, required: string, report: Look["report"]): void {
  const { AllPurposeEnabled, AnyPurposeEKUList } = refs;
  if (value.AllPurposeEnabled === true)
    report(AllPurposeEnabled, {
      message: `Certificates without key usages pass too, although “${required}” is required of others.`,
      fix: fix("Shut them out", set(AllPurposeEnabled, false)),
    });
  if (isInForce(value, "AnyPurposeEKUList") && furtherUsages(value, "AnyPurposeEKUList").length === 0)
    report(AnyPurposeEKUList["@Enabled"], {
      message: `Certificates for any purpose pass too, although “${required}” is required of others.`,
      fix: fix("Shut them out", set(AnyPurposeEKUList["@Enabled"], false)),
    });
}

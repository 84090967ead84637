import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { profileName } from "../../../vocabulary/scalars/profileName.ts";
import { inProfile } from "../../examples.ts";
import { type Fix, fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const profileNameMismatch = defineRule({
  id: "profile-name-mismatch",
  severity: "advice",
  title: "The name inside the XML is that of the profile, or absent",
  why: "Windows takes the name under which the profile is delivered. Another one inside changes nothing, and confuses whoever compares profiles.",
  source: [sources.csp, sources.dpc, thread("MicrosoftDocs/azure-docs", 102002)],
  good: [{ xml: inProfile`<ProfileName>Contoso VPN</ProfileName>`, name: "Contoso VPN" }],
  bad: [{ xml: inProfile`<ProfileName>VPN of 2019</ProfileName>`, name: "Contoso VPN" }],

  check({ profile, name, report }) {
    const written = profile.ProfileName;
    if (written === undefined || name.trim() === "" || written === name.trim()) return;
    report(at.ProfileName, {
      message: `"${written}" stands here, and the profile is called "${name}".`,
      fix: [...renaming(name.trim()), fix("Remove ProfileName", set(at.ProfileName, undefined))],
    });
  },
});

function renaming(name: string): readonly Fix[] {
  const isValid = profileName.codec.safeDecode(name).success;
  return isValid ? [fix(`Write ${name}`, set(at.ProfileName, name))] : [];
}

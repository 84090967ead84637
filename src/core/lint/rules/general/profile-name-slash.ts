import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { profileName } from "../../../vocabulary/scalars/profileName.ts";
import { inProfile } from "../../examples.ts";
import { type Fix, fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const profileNameSlash = defineRule({
  id: "profile-name-slash",
  severity: "error",
  title: "A connection name holds none of / \\ : * ? < > | and does not begin with a dot",
  why: "The name is part of the path in an OMA-URI, where a slash ends it, and an entry of Windows' phone book, which refuses the other characters.",
  source: [
    sources.ddf,
    sources.csp2020,
    page(
      "RasValidateEntryName (Microsoft)",
      "https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasvalidateentrynamew",
    ),
    sources.dpc,
  ],
  covers: ["V31"],
  good: [
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Contoso VPN" },
    { xml: inProfile`<ProfileName>Contoso VPN</ProfileName>`, name: "Contoso VPN" },
  ],
  bad: [
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Contoso/VPN", alongside: ["profile-name-unsafe"] },
    { xml: inProfile`<ProfileName>Contoso: VPN</ProfileName>`, name: "Contoso VPN" },
  ],

  check({ name, read, report }) {
    const refusal = refusalOf(name);
    if (name.trim() !== "" && refusal !== null)
      report({ path: [] }, { message: `The profile is called "${name}". ${refusal}` });
    const { text, undecodable } = read(at.ProfileName);
    const [first] = undecodable;
    if (text === null || text.trim() === "" || first === undefined) return;
    report(at.ProfileName, { message: first.message, fix: fixesFor(text) });
  },
});

function refusalOf(name: string): string | null {
  const decoded = profileName.codec.safeDecode(name);
  return decoded.success ? null : (decoded.error.issues[0]?.message ?? null);
}

function fixesFor(text: string): readonly Fix[] {
  const name = text
    .trim()
    .replaceAll(/[/\\:*?<>|]+/g, "-")
    .replace(/^\.+/, "");
  return refusalOf(name) === null ? [fix(`Write ${name}`, set(at.ProfileName, name))] : [];
}

import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { text } from "./text.ts";

const FULL_NAME = /^([A-Za-z0-9.-]+)_[0-9.]+_[A-Za-z0-9]+_[^_]*_([A-Za-z0-9]{13})$/;

/** The family name of a Store app: its name, an underscore and the publisher's 13 characters. */
export const packageFamilyName = text({
  says: "package family name",
  suggestions: [
    { text: "Microsoft.AzureVpn_8wekyb3d8bbwe", label: "Azure VPN Client" },
    { text: "FortinetInc.FortiClient_sq9g7krz3c65j", label: "FortiClient" },
    { text: "PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg", label: "GlobalProtect" },
    { text: "951D7986.PulseSecureVPN_qzpvqh70t9a4p", label: "Pulse Secure" },
  ],
  forbid: [
    { pattern: FULL_NAME, because: "This is a full package name; the family name has no version and architecture." },
    {
      pattern: /^(?![A-Za-z0-9.-]+_[a-hjkmnp-tv-z0-9]{13}$)/i,
      because: "A package family name is expected: a name, an underscore and 13 letters or digits.",
    },
  ],
  clean: cleanPackageName,
});

function cleanPackageName(pasted: string) {
  const cleaned = removeHiddenCharacters(pasted);
  const match = FULL_NAME.exec(cleaned.text);
  if (match === null) return cleaned;
  return { text: `${match[1]}_${match[2]}`, note: "Shortened the full package name to its family name." };
}

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { isGcm } from "../../facts/gcm.ts";
import { unreadableParts } from "../../facts/unreadableParts.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoCbcNeedsAuth = defineRule({
  id: "crypto-cbc-needs-auth",
  severity: "error",
  security: true,
  title: "Data is protected against change, not only encrypted",
  why:
    "Encryption without integrity can be tampered with, and read that way. None is a value of PowerShell's command; the " +
    "CSP does not list it for a profile.",
  source: [
    sources.csp,
    sources.ipsecCmdlet,
    page("Algorithms for ESP, RFC 8221 (IETF)", "https://www.rfc-editor.org/rfc/rfc8221"),
  ],
  good: [
    suiteExample({ CipherTransformConstants: "AES256", AuthenticationTransformConstants: "SHA256128" }),
    suiteExample(),
  ],
  bad: [
    suiteExample({ CipherTransformConstants: "AES256", AuthenticationTransformConstants: "None" }),
    suiteExample({ AuthenticationTransformConstants: "None" }),
  ],

  check(look) {
    const { AuthenticationTransformConstants } = at.NativeProfile.CryptographySuite;
    if (!unreadableParts(look).some(({ mistake }) => mistake.kind === "noIntegrity")) return;
    const cipher = look.profile.NativeProfile?.CryptographySuite?.CipherTransformConstants;
    const integrity = isGcm(cipher) ? cipher : "SHA256128";
    look.report(AuthenticationTransformConstants, {
      message: `The data has no protection against change. ${isGcm(cipher) ? "With" : "Beside"} ${cipher ?? "a cipher"}, write ${integrity}.`,
      fix: fix(`Write ${integrity}`, set(AuthenticationTransformConstants, integrity)),
    });
  },
});

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { isOlder } from "../../concerns.ts";
import type { Context } from "../../context.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const authUseRasCredentialsEntra = defineRule({
  id: "auth-use-ras-credentials-entra",
  severity: "warning",
  title: "On devices joined to Microsoft Entra only, internal servers do not get the credentials of the VPN",
  why:
    "Windows otherwise offers the certificate of the VPN to file shares, which then fail or ask, and single sign-on with " +
    "Windows Hello does not come to pass.",
  source: [sources.conditionalAccess, sources.hicksUser, sources.csp, sources.dpcHelp],
  context: ["join", "oldestWindows", "channel"],
  covers: ["whfb-ras-credentials"],
  good: [
    { xml: signsInWith(CERTIFICATE, "<UseRasCredentials>false</UseRasCredentials>"), context: { join: "entra" } },
    { xml: signsInWith(CERTIFICATE), context: { join: "hybrid" } },
    signsInWith(CERTIFICATE),
    { xml: signsInWith(CERTIFICATE), context: { join: "hybrid", oldestWindows: "11 22H2" } },
  ],
  bad: [
    { xml: signsInWith(CERTIFICATE, "<UseRasCredentials>true</UseRasCredentials>"), context: { join: "entra" } },
    { xml: signsInWith(CERTIFICATE), context: { join: "entra" } },
    { xml: signsInWith(CERTIFICATE), context: { join: "entra", oldestWindows: "11 22H2" } },
    { xml: signsInWith(CERTIFICATE), context: { join: "entra", channel: "intuneTemplate" } },
  ],

  check({ profile, read, context, ask, report }) {
    if (profile.UseRasCredentials === false || profile.DeviceTunnel === true) return;
    if (eapSlots(read).tls.length === 0 || ask("join") !== "entra") return;
    report(at.UseRasCredentials, {
      message: `The certificate of the VPN is offered to internal servers. ${isTemplate(context) ? IN_TEMPLATE : IN_PROFILE}`,
      fix: mayHaveSetting(context)
        ? fix("Keep the credentials of the VPN to the VPN", set(at.UseRasCredentials, false))
        : [],
    });
  },
});

const PHONE_BOOK = "the line UseRasCredentials in rasphone.pbk does the same.";
const IN_TEMPLATE = `Intune's VPN template has no setting for it; ${PHONE_BOOK}`;
const IN_PROFILE = `Windows before 11 24H2 may not read this setting: there ${PHONE_BOOK}`;

function isTemplate({ channel }: Context): boolean {
  return channel === "intuneTemplate";
}

/** Older Windows, and Intune's template, are not known to take it. */
function mayHaveSetting(context: Context): boolean {
  return !isOlder(context.oldestWindows, "11 24H2") && !isTemplate(context);
}

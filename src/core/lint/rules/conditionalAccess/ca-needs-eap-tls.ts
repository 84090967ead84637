import { at } from "../../../profile/at.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { inProfile } from "../../examples.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { passwordsOf } from "../../facts/passwords.ts";
import { type Look, type Placed, defineRule } from "../../rule.ts";
import { COMPLIANCE, filterWith, signsInWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const FILTER = filterWith(usageTable("AAD Conditional Access"), usageList("AAD Conditional Access"));
const CERTIFICATE = signsInWith(inPeap`${innerEap(13, FILTER)}`, COMPLIANCE);
const PASSWORD = inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`;

const by = (method: string) => inProfile`
  ${COMPLIANCE}
  <NativeProfile>
    <Authentication>
      ${method}
    </Authentication>
  </NativeProfile>`;

export const caNeedsEapTls = defineRule({
  id: "ca-needs-eap-tls",
  severity: "error",
  title: "With conditional access, the user signs in with a certificate",
  why:
    "Conditional access gives the device a short-lived certificate from Microsoft Entra. Only EAP-TLS, by itself or inside " +
    "another method, presents it to the gateway.",
  source: [sources.conditionalAccess, sources.csp],
  covers: ["EAP409", "V26"],
  good: [CERTIFICATE],
  bad: [
    { xml: signsInWith(PASSWORD, COMPLIANCE), alongside: ["auth-mschapv2-insecure"] },
    { xml: by("<UserMethod>MSChapv2</UserMethod>"), alongside: ["auth-mschapv2-insecure"] },
    by("<MachineMethod>Certificate</MachineMethod>"),
  ],

  check(look) {
    if (!usesConditionalAccess(look.read)) return;
    const other = otherMethod(look);
    if (other !== null)
      look.report(other.place, {
        message: `${other.title}, so the certificate from Microsoft Entra is fetched and never presented.`,
      });
  },
});

interface OtherMethod {
  readonly place: Placed;
  /** "The computer signs in alone" */
  readonly title: string;
}

/** What signs in instead of a certificate of the user; null where that is not known for sure. */
function otherMethod({ profile, read }: Look): OtherMethod | null {
  const { UserMethod, MachineMethod } = profile.NativeProfile?.Authentication ?? {};
  const { kind, tls } = eapSlots(read);
  if (UserMethod === undefined && MachineMethod === "Certificate")
    return { place: at.NativeProfile.Authentication.MachineMethod, title: "The computer signs in alone" };
  const [password] = passwordsOf(read);
  const hasCertificate = tls.length > 0 && UserMethod !== "MSChapv2";
  if (password !== undefined && !hasCertificate)
    return { place: password.place, title: `${password.title} signs in with a password` };
  if (kind === "sim" || kind === "aka" || kind === "akaPrime")
    return { place: eapAt[kind], title: "A SIM card signs in" };
  return null;
}

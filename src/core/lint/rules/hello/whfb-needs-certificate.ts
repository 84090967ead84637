import { inPeap, innerEap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { passwordsOf } from "../../facts/passwords.ts";
import { defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const PASSWORD = signsInWith(inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`);

export const whfbNeedsCertificate = defineRule({
  id: "whfb-needs-certificate",
  severity: "warning",
  title: "Where Windows Hello for Business is used, the VPN signs in with a certificate",
  why:
    "VPN knows Windows Hello as a certificate only. A password method needs a password, which a PIN or gesture does not " +
    "give.",
  source: [sources.about, sources.authentication],
  context: ["helloTrust"],
  alsoEapOnly: true,
  good: [
    { xml: PASSWORD, context: { helloTrust: "none" } },
    {
      xml: signsInWith(inPeap`${innerEap(13, "<DifferentUsername>false</DifferentUsername>")}`),
      context: { helloTrust: "certificate" },
    },
  ],
  bad: [{ xml: PASSWORD, context: { helloTrust: "certificate" } }],

  check({ profile, read, ask, report }) {
    const [password] = passwordsOf(read);
    if (password === undefined || eapSlots(read).tls.length > 0 || profile.DeviceTunnel === true) return;
    const trust = ask("helloTrust");
    if (trust === undefined || trust === "none") return;
    report(password.place, {
      message: `${password.title} needs a password. Users who sign in with Windows Hello have to type it.`,
    });
  },
});

import { set } from "../../../profile/changes.ts";
import type { Severity } from "../../../profile/problems.ts";
import { inMschapv2 } from "../../eapExamples.ts";
import { eapPasswordsOf } from "../../facts/passwords.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const eapWinlogonCredsPasswordless = defineRule({
  id: "eap-winlogon-creds-passwordless",
  severity: "warning",
  title: "The password of the Windows sign-in is taken only where there is one to take",
  why:
    "With Credential Guard, which Windows 11 Enterprise switches on by itself since 22H2, MSCHAPv2 gets no password from " +
    "Windows, and after a sign-in with Windows Hello there is none. The user is then asked, or the connection fails.",
  source: [
    page(
      "Considerations and known issues when using Credential Guard (Microsoft)",
      "https://learn.microsoft.com/windows/security/identity-protection/credential-guard/considerations-known-issues",
    ),
    sources.eapNetworkAccess,
  ],
  context: ["credentialGuard", "helloTrust"],
  covers: ["EAP304"],
  alsoEapOnly: true,
  good: [
    inMschapv2`<UseWinLogonCredentials>false</UseWinLogonCredentials>`,
    {
      xml: inMschapv2`<UseWinLogonCredentials>true</UseWinLogonCredentials>`,
      context: { credentialGuard: false, helloTrust: "none" },
    },
  ],
  bad: [
    inMschapv2`<UseWinLogonCredentials>true</UseWinLogonCredentials>`,
    {
      xml: inMschapv2`<UseWinLogonCredentials>true</UseWinLogonCredentials>`,
      context: { credentialGuard: true, helloTrust: "none" },
    },
  ],

  check(look) {
    for (const { title, windowsPassword } of eapPasswordsOf(look.read)) {
      if (windowsPassword?.isUsed !== true) continue;
      const obstacle = obstacleIn(look);
      if (obstacle === null) continue;
      look.report(windowsPassword.at, {
        severity: obstacle.severity,
        message: `${title} takes the password of the Windows sign-in, and ${obstacle.because}.`,
        fix: fix("Ask the user instead", set(windowsPassword.at, false)),
      });
    }
  },
});

interface Obstacle {
  readonly severity: Severity;
  readonly because: string;
}

/** Null where it is known that a password is there. */
function obstacleIn({ ask }: Look): Obstacle | null {
  const guard = ask("credentialGuard");
  const hello = ask("helloTrust");
  if (guard === true) return { severity: "warning", because: "Credential Guard does not hand it out" };
  if (hello !== undefined && hello !== "none")
    return { severity: "warning", because: "there is none after a sign-in with Windows Hello" };
  if (guard === false && hello === "none") return null;
  return { severity: "advice", because: "there is none with Credential Guard or after a sign-in with Windows Hello" };
}

import { usages } from "../../../certificates/objectIdentifiers.ts";
import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { isOff } from "../../facts/isOff.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { Sso } = at.DeviceCompliance;

export const caSsoMissing = defineRule({
  id: "ca-sso-missing",
  severity: "warning",
  title: "With conditional access, another certificate signs in to internal servers",
  why:
    "Domain controllers give no Kerberos tickets for the certificate from Microsoft Entra. Without Sso, file shares and " +
    "internal web sites fail or ask.",
  source: [sources.conditionalAccess],
  covers: ["EAP410"],
  good: [
    inProfile`
    <DeviceCompliance>
      <Enabled>true</Enabled>
      <Sso>
        <Enabled>true</Enabled>
        <Eku>1.3.6.1.5.5.7.3.2</Eku>
        <IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>
      </Sso>
    </DeviceCompliance>`,
  ],
  bad: [
    inProfile`
    <DeviceCompliance>
      <Enabled>true</Enabled>
    </DeviceCompliance>`,
    inProfile`
    <DeviceCompliance>
      <Enabled>true</Enabled>
      <Sso>
        <Enabled>false</Enabled>
      </Sso>
    </DeviceCompliance>`,
    inProfile`
    <DeviceCompliance>
      <Enabled>true</Enabled>
    </DeviceCompliance>
    <UseRasCredentials>false</UseRasCredentials>`,
  ],

  check(look) {
    const { profile, read, report } = look;
    if (!usesConditionalAccess(read) || !isOff(read(Sso.Enabled))) return;
    // Credentials of the VPN are kept out of the session then, and the Windows sign-in may have tickets of its own.
    const isKeptApart = profile.UseRasCredentials === false;
    report(Sso, {
      message: isKeptApart
        ? "No certificate is named for internal servers. The Windows sign-in itself then has to get Kerberos tickets."
        : "No certificate is named for internal servers, and the one from Microsoft Entra gets no Kerberos tickets.",
      severity: isKeptApart ? "advice" : "warning",
      fix: adding(look),
    });
  },
});

function adding({ read }: Look): Fix {
  return fix("Use another certificate for Kerberos, and leave a question for its issuer", {
    kind: "several",
    changes: [
      set(Sso.Enabled, true),
      ...(read(Sso.Eku).present ? [] : [set(Sso.Eku, [usages.clientAuthentication])]),
      ask(Sso.IssuerHash, "Thumbprint of the root that issues the certificate for Kerberos, 40 digits without blanks"),
    ],
  });
}

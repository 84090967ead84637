import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { isOff } from "../../facts/isOff.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const compliance = (enabled: string) => inProfile`
  <DeviceCompliance>
    <Enabled>${enabled}</Enabled>
    <Sso>
      <Enabled>true</Enabled>
      <Eku>1.3.6.1.5.5.7.3.2</Eku>
      <IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>
    </Sso>
  </DeviceCompliance>`;

export const caSsoWithoutCompliance = defineRule({
  id: "ca-sso-without-compliance",
  severity: "warning",
  title: "A certificate for internal servers is named together with conditional access",
  why: "Windows reads Sso only while DeviceCompliance is switched on.",
  source: [sources.csp2020],
  good: [compliance("true")],
  bad: [compliance("false")],

  check({ read, report }) {
    const { Enabled, Sso } = at.DeviceCompliance;
    if (!isOff(read(Enabled)) || read(Sso.Enabled).value !== true) return;
    report(Sso, {
      message: "Conditional access is off, so this certificate is not used.",
      fix: [
        fix("Switch conditional access on", set(Enabled, true)),
        fix("Remove the certificate for internal servers", set(Sso, undefined)),
      ],
    });
  },
});

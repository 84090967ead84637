import type { VpnProfile } from "../../profile/at.ts";
import { deviceCompliance } from "../../vocabulary/compliance.ts";
import { flagAt, odataType, propertyOf, isJsonObject, textAt } from "../graphObject.ts";
import { decodeEach } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Section } from "./section.ts";

const sso = deviceCompliance.children.Sso.children;

/** Conditional access. A policy has room for one purpose and one issuer. */
export const compliance: Section = {
  properties: [
    "enableConditionalAccess",
    "enableSingleSignOnWithAlternateCertificate",
    "singleSignOnEku",
    "singleSignOnIssuerHash",
  ],
  toGraph({ DeviceCompliance: { Enabled, Sso = {} } = {} }) {
    const [purpose] = Sso.Eku ?? [];
    return defined({
      enableConditionalAccess: Enabled,
      enableSingleSignOnWithAlternateCertificate: Sso.Enabled,
      singleSignOnEku: purpose === undefined ? undefined : ekuOf(purpose),
      singleSignOnIssuerHash: Sso.IssuerHash?.[0],
    });
  },
  fromGraph(policy, report) {
    const isOn = flagAt(policy, "enableConditionalAccess") ?? undefined;
    const isSsoOn = flagAt(policy, "enableSingleSignOnWithAlternateCertificate") ?? undefined;
    if (isOn !== true && isSsoOn !== true) return {};
    const eku = propertyOf(policy, "singleSignOnEku");
    const purpose = isJsonObject(eku) ? [textAt(eku, "objectIdentifier")] : [];
    const details = defined({
      Eku: decodeEach(sso.Eku, purpose, "singleSignOnEku", report),
      IssuerHash: decodeEach(
        sso.IssuerHash,
        [textAt(policy, "singleSignOnIssuerHash")],
        "singleSignOnIssuerHash",
        report,
      ),
    });
    const Sso = { ...defined({ Enabled: isSsoOn }), ...details };
    return { DeviceCompliance: { ...defined({ Enabled: isOn }), ...(Object.keys(Sso).length > 0 && { Sso }) } };
  },
};

/** The profile without conditional access that is off and says nothing else: a policy always says whether it is on. */
export function withoutIdleCompliance(profile: VpnProfile): VpnProfile {
  const { DeviceCompliance, ...others } = profile;
  const { Enabled, Sso = {} } = DeviceCompliance ?? {};
  const isIdle = Enabled !== true && Sso.Enabled !== true && Sso.Eku === undefined && Sso.IssuerHash === undefined;
  return isIdle ? others : profile;
}

/** The name is for people; a profile has none, and Graph wants one. */
function ekuOf(objectIdentifier: string) {
  return { "@odata.type": odataType("extendedKeyUsage"), name: objectIdentifier, objectIdentifier };
}

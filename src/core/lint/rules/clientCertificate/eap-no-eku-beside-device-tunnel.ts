import { at } from "../../../profile/at.ts";
import {
  type CertificateFilter,
  filtersOf,
  isLimitedByIssuer,
  requiresFurther,
} from "../../facts/certificateFilters.ts";
import { defineRule } from "../../rule.ts";
import {
  DEVICE_TUNNEL,
  filterWith,
  issuer,
  signsInWith,
  tlsWith,
  usageList,
  usageTable,
} from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const BY_ISSUER = tlsWith(filterWith(issuer()));
const BY_BOTH = tlsWith(filterWith(issuer(), usageTable("VPN user"), usageList("VPN user")));
export const eapNoEkuBesideDeviceTunnel = defineRule({
  id: "eap-no-eku-beside-device-tunnel",
  severity: "warning",
  title: "Beside a device tunnel, a key usage tells the user's certificate from the computer's",
  why:
    "On devices with both tunnels, Windows has been reported to use the computer's certificate for the user tunnel. Both " +
    "often have the same issuer, so a limit by issuer does not tell them apart.",
  source: [sources.dpcHelp],
  covers: ["EAP215"],
  good: [{ xml: signsInWith(BY_BOTH), others: [DEVICE_TUNNEL] }, { xml: signsInWith(BY_ISSUER) }],
  bad: [{ xml: signsInWith(BY_ISSUER), others: [DEVICE_TUNNEL] }],

  check({ read, others, report }) {
    if (read(at.DeviceTunnel).value === true || read(at.DeviceCompliance.Enabled).value === true) return;
    const open = filtersOf(read).filter(isByIssuerAlone);
    const device = open.length === 0 ? undefined : others.find(({ profile }) => profile.DeviceTunnel === true);
    if (device === undefined) return;
    for (const { refs } of open)
      report(refs.ClientAuthEKUList, {
        message: `“${device.name}” is a device tunnel. Only the issuer is asked for here, and its certificate may have the same.`,
      });
  },
});

function isByIssuerAlone(found: CertificateFilter): boolean {
  return found.isForStore && isLimitedByIssuer(found) && !requiresFurther(found.value);
}

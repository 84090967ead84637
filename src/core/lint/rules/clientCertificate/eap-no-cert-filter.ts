import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { type CertificateFilter, USAGE_CLASSES, filtersOf, furtherUsages } from "../../facts/certificateFilters.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import {
  DEVICE_TUNNEL,
  SMART_CARD,
  STORE,
  filterWith,
  issuer,
  signsInWith,
  tlsWith,
  usageList,
  usageTable,
} from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapNoCertFilter = defineRule({
  id: "eap-no-cert-filter",
  severity: "warning",
  security: true,
  title: "A filter says which of the user's certificates may sign in",
  why:
    "Without a filter every certificate for client authentication may be used. Where a user has several, Windows asks, or " +
    "takes another one than the VPN expects.",
  source: [sources.eapConfiguration, sources.dpcHelp, sources.hicksBlog],
  covers: ["EAP202", "EAP203"],
  alsoEapOnly: true,
  good: [
    tlsWith(STORE, filterWith(issuer())),
    inPeap`${innerEap(13, filterWith(usageTable("VPN user"), usageList("VPN user")))}`,
    tlsWith(SMART_CARD),
    {
      xml: signsInWith(tlsWith(STORE, filterWith(usageTable("VPN user"), usageList("VPN user")))),
      others: [DEVICE_TUNNEL],
    },
  ],
  bad: [
    tlsWith(STORE),
    inPeap`${innerEap(13, filterWith(usageList()))}`,
    tlsWith(STORE),
    { xml: signsInWith(tlsWith(STORE)), others: [DEVICE_TUNNEL] },
  ],

  check(look) {
    const { read, report } = look;
    if (read(at.DeviceCompliance.Enabled).value === true) return;
    for (const found of filtersOf(read)) {
      if (!found.isForStore || isFilled(found)) continue;
      const { CAHashList } = found.refs;
      report(found.refs, {
        message: messageFor(look, found),
        fix: fix("Limit by issuer, and leave a question for its thumbprint", {
          kind: "several",
          changes: [set(CAHashList["@Enabled"], true), ask(CAHashList.IssuerHash, ISSUER_QUESTION)],
        }),
      });
    }
  },
});

const ISSUER_QUESTION = "Thumbprint of the CA that issues the certificates of the users";

/** Something stands in it that would narrow the choice; whether it is in force is for other rules. */
function isFilled({ value, hasIssuers }: CertificateFilter): boolean {
  return (
    hasIssuers ||
    value.CAHashList?.["@Enabled"] === true ||
    USAGE_CLASSES.some((of) => furtherUsages(value, of).length > 0)
  );
}

function messageFor({ others, read }: Look, { refs }: CertificateFilter): string {
  const what = read(refs).present
    ? "The filter requires no issuer and no key usage, so any certificate for client authentication may be used."
    : "There is no filter: any of the user's certificates for client authentication may be used.";
  const device = others.find(({ profile }) => profile.DeviceTunnel === true);
  return device === undefined
    ? what
    : `${what} “${device.name}” is a device tunnel, and its computer certificate has been seen to be used too.`;
}

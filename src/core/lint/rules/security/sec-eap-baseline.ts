import type { VpnProfile } from "../../../profile/at.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { listed } from "../../../phrases.ts";
import { isComplete } from "../../../profile/suites.ts";
import { inTls } from "../../eapExamples.ts";
import { filtersOf, isLimitedByIssuer, requiresFurther } from "../../facts/certificateFilters.ts";
import { type EapSlots, type Read, eapSlots } from "../../facts/eapSlots.ts";
import { hasNames, hasRoots } from "../../facts/eapTrust.ts";
import { groupBitsOf, keyBitsOf } from "../../facts/strengths.ts";
import { mayUseSuite, suiteInUse } from "../../facts/suiteInUse.ts";
import { defineRule } from "../../rule.ts";
import { STORE, filterWith, issuer, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const secEapBaseline = defineRule({
  id: "sec-eap-baseline",
  severity: "advice",
  security: true,
  title: "The sign-in of a user tunnel is as strong as Windows offers",
  why: "A tunnel is as safe as its sign-in: a verified server, a certificate that no other can stand in for, no question that trains people to agree, and strong keys.",
  source: [sources.authentication, sources.diffieHellman, sources.eapConfiguration, sources.conclusion],
  good: [tlsOverSstp("aa bb cc dd ee ff 00 11 22 33 44 55 66 77 88 99 aa bb cc dd")],
  bad: [
    {
      xml: tlsOverSstp(""),
      alongside: ["eap-trusted-root-missing"],
    },
  ],

  check({ profile, read, report }) {
    const slots = eapSlots(read);
    if (profile.NativeProfile?.Authentication?.UserMethod !== "Eap" || slots.kind === "none") return;
    const points = pointsOf(profile, slots, read);
    const missing = points.filter(({ isMet }) => !isMet).map(({ name }) => name);
    if (slots.levels.length === 0 || missing.length === 0) return;
    const met = points.length - missing.length;
    report(eapAt.hostConfig, {
      message: `${met} of ${points.length} points of a strong sign-in ${met === 1 ? "is" : "are"} met. Missing: ${listed(missing)}.`,
    });
  },
});

interface Point {
  readonly name: string;
  readonly isMet: boolean;
}

/** What can be asked of this method, and whether it is there. */
function pointsOf(profile: VpnProfile, slots: EapSlots, read: Read): readonly Point[] {
  const { NativeProfile } = profile;
  const isPeap = slots.kind === "peap";
  return [
    ...trustPoints(slots, read),
    ...(isPeap ? [{ name: "cryptobinding", isMet: read(eapAt.peap.RequireCryptoBinding).value === true }] : []),
    { name: "a sign-in by certificate", isMet: slots.credentials.every(({ kind }) => kind === "tls") },
    ...filterPoints(slots, read),
    ...(NativeProfile !== undefined && mayUseSuite(NativeProfile)
      ? [{ name: "a strong cryptography suite", isMet: hasStrongSuite(profile) }]
      : []),
  ];
}

function trustPoints({ levels: [outer] }: EapSlots, read: Read): readonly Point[] {
  if (outer === undefined) return [];
  return [
    { name: "names of the server", isMet: hasNames(read, outer.refs) },
    { name: "a trusted root", isMet: hasRoots(read, outer.refs) },
    { name: "no questions about the server", isMet: read(outer.refs.neverAsks).value === true },
  ];
}

function filterPoints({ tls }: EapSlots, read: Read): readonly Point[] {
  if (tls.length === 0) return [];
  const isMet = filtersOf(read).every((filter) => isLimitedByIssuer(filter) || requiresFurther(filter.value));
  return [{ name: "a certificate filter", isMet }];
}

function hasStrongSuite(profile: VpnProfile): boolean {
  const suite = suiteInUse(profile);
  if (suite === undefined || !isComplete(suite)) return false;
  const groups = [suite.DHGroup, suite.PfsGroup].map(groupBitsOf);
  const ciphers = [suite.EncryptionMethod, suite.CipherTransformConstants].map(keyBitsOf);
  return groups.every((bits) => bits !== null) && ciphers.every((bits) => bits !== null);
}

/** EAP-TLS with a root; SSTP has no suite of its own. */
function tlsOverSstp(root: string): string {
  const roots = root === "" ? "" : `\n  <TrustedRootCA>${root}</TrustedRootCA>`;
  const hostConfig = inTls`
    ${STORE}
    <ServerValidation>
      <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
      <ServerNames>nps.contoso.com</ServerNames>${roots}
    </ServerValidation>
    ${filterWith(issuer())}`;
  const protocol = "<NativeProtocolType>SSTP</NativeProtocolType>";
  return signsInWith(hostConfig).replace("<NativeProfile>", `<NativeProfile>\n    ${protocol}`);
}

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { SUITES } from "../../../profile/suites.ts";
import { inNative } from "../../examples.ts";
import { mayUseSuite } from "../../facts/suiteInUse.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoDefaultWeak = defineRule({
  id: "crypto-default-weak",
  severity: "warning",
  security: true,
  title: "A connection over IKEv2 or L2TP brings its own cryptography suite",
  why:
    "Without one, Windows proposes its defaults. Microsoft calls the Diffie-Hellman group among them, group 2, not " +
    "secure; practitioners also name 3DES and SHA-1.",
  source: [sources.diffieHellman, sources.hicksUser],
  good: [
    suiteExample(),
    inNative`<NativeProtocolType>SSTP</NativeProtocolType>`,
    inNative`<NativeProtocolType>Automatic</NativeProtocolType>`,
  ],
  bad: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <NativeProtocol>
        <Type>Ikev2</Type>
      </NativeProtocol>
    </ProtocolList>`,
  ],

  check({ profile: { NativeProfile = {} }, read, report }) {
    const { CryptographySuite } = at.NativeProfile;
    const chosen = NativeProfile.NativeProtocolType;
    // With Automatic a suite does more harm than good: another rule.
    if (chosen === undefined || chosen === "Automatic" || !mayUseSuite(NativeProfile)) return;
    const { value = {}, undecodable } = read(CryptographySuite);
    if (undecodable.length > 0 || Object.keys(value).length > 0) return;
    report(CryptographySuite, {
      message: "No suite is given, so Windows proposes its own algorithms, weak ones among them.",
      fix: SUITES.map(({ title, suite }) => fix(`Use the suite ${title}`, set(CryptographySuite, suite))),
    });
  },
});

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { inNative, xml } from "../../examples.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const MSCHAPV2 = xml`
  <Authentication>
    <UserMethod>MSChapv2</UserMethod>
  </Authentication>`;

const WITH_EAP = xml`
  <NativeProtocolType>IKEv2</NativeProtocolType>
  <Authentication>
    <UserMethod>Eap</UserMethod>
    <Eap>
      <Configuration>
        ${inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`}
      </Configuration>
    </Eap>
  </Authentication>`;

const AUTOMATIC = WITH_EAP.replace("IKEv2", "Automatic");

export const authMschapv2WithIkev2 = defineRule({
  id: "auth-mschapv2-with-ikev2",
  severity: "error",
  title: "MSChapv2 as the user's method goes with other protocols than IKEv2",
  why: "IKEv2 signs users in with EAP only. MS-CHAP v2 by itself belongs to the older protocols and SSTP.",
  source: [sources.csp2020, sources.ddf],
  covers: ["V9", "EAP403"],
  good: [
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    ${MSCHAPV2}`,
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    ${MSCHAPV2}`,
    inNative`${WITH_EAP}`,
    inNative`${AUTOMATIC}`,
  ],
  bad: [
    {
      xml: inNative`
      <NativeProtocolType>IKEv2</NativeProtocolType>
      ${MSCHAPV2}`,
      alongside: ["crypto-default-weak"],
    },
    {
      xml: inNative`
      <NativeProtocolType>ProtocolList</NativeProtocolType>
      <ProtocolList>
        <NativeProtocol>
          <Type>Sstp</Type>
        </NativeProtocol>
        <NativeProtocol>
          <Type>Ikev2</Type>
        </NativeProtocol>
      </ProtocolList>
      ${MSCHAPV2}`,
      alongside: ["crypto-default-weak"],
    },
    {
      xml: inNative`${WITH_EAP.replace("<UserMethod>Eap", "<UserMethod>MSChapv2")}`,
      alongside: ["auth-eap-config-unused"],
    },
    {
      xml: inNative`${AUTOMATIC.replace("<UserMethod>Eap", "<UserMethod>MSChapv2")}`,
      alongside: ["auth-eap-config-unused"],
    },
  ],

  check({ profile, read, report }) {
    const native = profile.NativeProfile;
    if (native?.Authentication?.UserMethod !== "MSChapv2" || native.NativeProtocolType === undefined) return;
    const { UserMethod } = at.NativeProfile.Authentication;
    const others = protocolsOf(native).filter((protocol) => protocol !== "IKEv2");
    if (others.length === protocolsOf(native).length) return;
    const isListed = native.NativeProtocolType === "ProtocolList";
    report(UserMethod, {
      message:
        others.length === 0
          ? "MSChapv2 does not work with IKEv2, and IKEv2 is the only protocol."
          : `MSChapv2 does not work with IKEv2, which leaves ${inWords(others)}.`,
      severity: others.length === 0 ? "error" : isListed ? "warning" : "advice",
      fix: read(eapAt.hostConfig).present ? fix("Use the EAP settings that stand here", set(UserMethod, "Eap")) : [],
    });
  },
});

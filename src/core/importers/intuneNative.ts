import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import { isJsonObject, odataType, typeOf } from "../formats/graphObject.ts";
import { fromGraphVpn, GRAPH_VPN } from "../formats/graphVpn.ts";
import { parseJson } from "../formats/json.ts";
import { mountOf } from "../profile/mount.ts";
import { newProfileText } from "../profile/newText.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import { type Importer, NOTHING, type Remark } from "./importer.ts";
import { loss, note } from "./remarks.ts";
import { isVpnWithoutType } from "./intune/policiesIn.ts";
import { shortened } from "./intune/shortened.ts";
import { type Source, sourceOfText } from "./source.ts";

const MARKS = /windows10VpnConfiguration|"connectionType"/i;
const OF_ANOTHER = /"omaSettings"/i;

const EAP = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"></EapHostConfig>';
const NATIVE = {
  "@odata.type": odataType(GRAPH_VPN),
  displayName: "VPN for users",
  connectionName: "Contoso VPN",
  profileTarget: "user",
  connectionType: "ikEv2",
  servers: [{ address: "vpn.contoso.com", isDefaultServer: true }],
  enableSplitTunneling: true,
  authenticationMethod: "customEapXml",
  eapXml: encodeBase64(encodeText(EAP, UTF_8).bytes),
};

/** The VPN policy of Intune, as a profile that means the same as far as a profile can. */
export const intuneNative: Importer = {
  id: "intuneNative",
  title: "an Intune VPN policy",
  summary: "The VPN policy of Intune (windows10VpnConfiguration) as JSON, turned into ProfileXML.",
  examples: [
    {
      title: "a user tunnel",
      source: asciiJson({ ...NATIVE, routes: [{ destinationPrefix: "10.0.0.0", prefixSize: 8 }] }),
      finds: [
        {
          kind: "profile",
          name: "Contoso VPN",
          scope: "user",
          text: [
            "<VPNProfile>",
            "  <NativeProfile>",
            "    <Servers>vpn.contoso.com</Servers>",
            "    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>",
            "    <NativeProtocolType>IKEv2</NativeProtocolType>",
            "    <Authentication>",
            "      <UserMethod>Eap</UserMethod>",
            "      <Eap>",
            "        <Configuration>",
            `          ${EAP}`,
            "        </Configuration>",
            "      </Eap>",
            "    </Authentication>",
            "  </NativeProfile>",
            "  <Route>",
            "    <Address>10.0.0.0</Address>",
            "    <PrefixSize>8</PrefixSize>",
            "  </Route>",
            "</VPNProfile>",
            "",
          ].join("\r\n"),
        },
      ],
      remarks: [/has no words for/],
    },
    {
      title: "a device tunnel, whose certificate is another policy's",
      source: asciiJson({
        ...NATIVE,
        profileTarget: "device",
        enableDeviceTunnel: true,
        authenticationMethod: "certificate",
        eapXml: null,
        "identityCertificate@odata.bind": "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations('1')",
      }),
      finds: [{ kind: "profile", scope: "device" }],
      remarks: [/which certificate profile of Intune/],
    },
    {
      title: "what a profile cannot say",
      source: asciiJson({
        ...NATIVE,
        onlyAssociatedAppsCanUseConnection: true,
        proxyServer: { address: "proxy.contoso.com", port: 8080, bypassProxyServerForLocalAddress: true },
        cryptographySuite: { encryptionMethod: "chaCha20Poly1305" },
      }),
      finds: [{ kind: "profile" }],
      remarks: [/a traffic filter for each app/, /which element of ProfileXML/, /chaCha20Poly1305/],
    },
    {
      title: "printed by PowerShell without its type",
      source: JSON.stringify({ ConnectionName: "A", ConnectionType: "IkEv2", EnableSplitTunneling: true }),
      finds: [{ kind: "profile", name: "A", scope: null }],
    },
    {
      title: "an EAP configuration that is broken",
      source: asciiJson({ ...NATIVE, eapXml: encodeBase64(encodeText("<EapHostConfig>", UTF_8).bytes) }),
      finds: [{ kind: "profile" }],
      remarks: [/EAP configuration .*not well-formed/],
    },
  ],
  recognises: ({ text }) => isLikely(text) && policyIn(text) !== null,
  read(source) {
    const policy = policyIn(source.text);
    return policy === null ? NOTHING : shortened(profileOf(policy, source));
  },
};

function isLikely(text: string): boolean {
  return /^\s*\{/.test(text) && MARKS.test(text) && !OF_ANOTHER.test(text);
}

function policyIn(text: string) {
  const json = parseJson(text);
  if (!json.ok || !isJsonObject(json.value)) return null;
  const isVpn = typeOf(json.value)?.toLowerCase() === GRAPH_VPN.toLowerCase() || isVpnWithoutType(json.value);
  return isVpn ? json.value : null;
}

const CANNOT_KNOW =
  "An Intune VPN policy has no words for LockDown, DisableClassBasedDefaultRoute, routes past the tunnel, metrics and " +
  "others: what it does not say is not in the profile.";

function profileOf(policy: Parameters<typeof fromGraphVpn>[0], { name: fileName }: Source) {
  const { value, eap, name, scope, unsayable } = fromGraphVpn(policy);
  const source = sourceOfText(fileName, newProfileText(value, eap));
  const lost = unsayable.map(({ where, text }) => loss(text, where));
  return {
    parts: [],
    finds: [{ kind: "profile", name, scope, source, isVerbatim: false } as const],
    remarks: [...lost, ...eapRemarks(eap), ...signInRemarks(value), note(CANNOT_KNOW)],
  };
}

function eapRemarks(eap: string | null): readonly Remark[] {
  if (eap === null) return [];
  const parsed = parseXml(eap);
  const isEap = parsed.ok && mountOf(parsed.value)?.kind === "eap";
  if (isEap) return [];
  const why = parsed.ok ? "its root is not EapHostConfig." : `it is not well-formed. ${parsed.error.message}`;
  return [loss(`The EAP configuration is left out: ${why}`, "eapXml")];
}

function signInRemarks({ NativeProfile: { Authentication } = {} }: ReturnType<typeof fromGraphVpn>["value"]) {
  if (Authentication?.UserMethod !== "MSChapv2") return [];
  return [note("A password is all that the policy asks for; MS-CHAP v2 is the nearest to it in ProfileXML.")];
}

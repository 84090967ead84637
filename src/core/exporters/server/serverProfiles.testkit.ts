import { newProfileText } from "../../profile/newText.ts";
import { SUITES, type Suite } from "../../profile/suites.ts";
import { jobOf } from "../exportJob.testkit.ts";
import type { ExportJob } from "../exporter.ts";

const EAP = `<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
  <EapMethod>
    <Type xmlns="http://www.microsoft.com/provisioning/EapCommon">25</Type>
    <VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId>
    <VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType>
    <AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId>
  </EapMethod>
  <Config xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
    <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
      <Type>25</Type>
      <EapType xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV1">
        <ServerValidation>
          <ServerNames>nps.corp.example</ServerNames>
          <TrustedRootCA>aa bb cc dd ee ff 00 11 22 33 44 55 66 77 88 99 aa bb cc dd </TrustedRootCA>
        </ServerValidation>
        <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
          <Type>13</Type>
          <EapType xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1"/>
        </Eap>
      </EapType>
    </Eap>
  </Config>
</EapHostConfig>`;

type Named = (typeof SUITES)[number];
const [{ suite }, , { suite: cbc }] = SUITES as readonly [Named, Named, Named];

/** The suite without AES-GCM. */
export const CBC: Required<Suite> = cbc;

/** A user tunnel over IKEv2 with PEAP and certificates, a suite, and a network. */
export function userJob(about: Partial<ExportJob> = {}, chosen: Required<Suite> = suite): ExportJob {
  const text = newProfileText(
    {
      NativeProfile: {
        Servers: [{ address: "vpn.corp.example" }],
        RoutingPolicyType: "SplitTunnel",
        NativeProtocolType: "IKEv2",
        CryptographySuite: chosen,
        Authentication: { UserMethod: "Eap" },
      },
      DomainNameInformation: [{ DomainName: ".corp.example", DnsServers: ["10.0.0.53"] }],
      Route: [{ Address: "10.0.0.0", PrefixSize: 8 }],
    },
    EAP,
  );
  return jobOf(text, about);
}

/** A device tunnel over IKEv2 with the computer's certificate and a suite. */
export function deviceJob(about: Partial<ExportJob> = {}): ExportJob {
  const text = newProfileText({
    DeviceTunnel: true,
    NativeProfile: {
      Servers: [{ address: "vpn.corp.example" }],
      NativeProtocolType: "IKEv2",
      CryptographySuite: suite,
      Authentication: { MachineMethod: "Certificate" },
    },
  });
  return jobOf(text, { scope: "device", ...about });
}

/** A profile that leaves cryptography to Windows. */
export function plainJob(): ExportJob {
  return jobOf(
    newProfileText({
      NativeProfile: {
        Servers: [{ address: "vpn.corp.example" }],
        NativeProtocolType: "Automatic",
        Authentication: { UserMethod: "MSChapv2" },
      },
    }),
  );
}

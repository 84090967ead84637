import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { obstacleTo } from "../../profile/situation.ts";
import { parseXml } from "../../xml/parse.ts";

const NS = "http://www.microsoft.com/provisioning";
const INNER = `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1">
  <Type>13</Type><EapType xmlns="${NS}/EapTlsConnectionPropertiesV1"/>
</Eap>`;

function peapProfile(acceptsNames: boolean) {
  const parsed = parseXml(`<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod><Eap><Configuration>
    <EapHostConfig xmlns="${NS}/EapHostConfig"><Config><Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>25</Type>
      <EapType xmlns="${NS}/MsPeapConnectionPropertiesV1">${INNER}
        <PeapExtensions xmlns:v2="${NS}/MsPeapConnectionPropertiesV2">
          <v2:AcceptServerName>${acceptsNames}</v2:AcceptServerName>
        </PeapExtensions>
      </EapType></Eap></Config></EapHostConfig></Configuration></Eap></Authentication></NativeProfile></VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe("server names of PEAP in a real profile", () => {
  const peap = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.Eap.case("25").EapType;
  const outer = peap.ServerValidation.ServerNames;
  const inner = peap.Eap.case("13").EapType.ServerValidation.ServerNames;

  it("apply while names are checked", () => {
    expect(obstacleTo(peapProfile(true), "user", outer)).toBeNull();
    expect(obstacleTo(peapProfile(false), "user", outer)?.because).toContain("server names is switched on");
  });

  it("of the inner method ask the inner switch", () => {
    expect(obstacleTo(peapProfile(true), "user", inner)?.because).toContain("server names is switched on");
  });
});

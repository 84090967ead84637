import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { obstacleTo } from "../../profile/situation.ts";
import { parseXml } from "../../xml/parse.ts";

const NS = "http://www.microsoft.com/provisioning";
const INNER = `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1">
  <Type>13</Type><EapType xmlns="${NS}/EapTlsConnectionPropertiesV1"/></Eap>`;

function profileWith(config: string) {
  const parsed = parseXml(`<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod><Eap><Configuration>
    <EapHostConfig xmlns="${NS}/EapHostConfig"><Config>${config}</Config></EapHostConfig>
    </Configuration></Eap></Authentication></NativeProfile></VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function peapProfile(acceptsNames: boolean) {
  return profileWith(`<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>25</Type>
      <EapType xmlns="${NS}/MsPeapConnectionPropertiesV1">${INNER}
        <PeapExtensions xmlns:v2="${NS}/MsPeapConnectionPropertiesV2">
          <v2:AcceptServerName>${acceptsNames}</v2:AcceptServerName>
        </PeapExtensions>
      </EapType></Eap>`);
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

describe("server names inside TEAP", () => {
  const rows = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.EapTeap.Phase2Authentication;
  const namesOf = (row: number) =>
    rows.InnerMethodConfig.at(row).EapHostConfig.Config.Eap.case("13").EapType.ServerValidation.ServerNames;
  const accepting = (accepts: boolean) =>
    INNER.replace(
      "/></Eap>",
      `><a:AcceptServerName xmlns:a="${NS}/EapTlsConnectionPropertiesV2">${accepts}</a:AcceptServerName></EapType></Eap>`,
    );
  const row = (accepts: boolean) =>
    `<InnerMethodConfig><EapHostConfig xmlns="${NS}/EapHostConfig"><Config>${accepting(accepts)}</Config></EapHostConfig></InnerMethodConfig>`;
  const teap = `<EapTeap xmlns="${NS}/EapTeapConnectionPropertiesV1"><Phase2Authentication>${row(false)}${row(true)}</Phase2Authentication></EapTeap>`;

  it("ask the switch of their own row", () => {
    const document = profileWith(teap);
    expect(obstacleTo(document, "user", namesOf(0))?.because).toContain("server names is switched on");
    expect(obstacleTo(document, "user", namesOf(1))).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { passwordProfile, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { conditionalAccessState } from "./state.ts";

const TABLE = "<EKUMapping><EKUMap><EKUName>Entra</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap></EKUMapping>";
const LIST = `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Entra</EKUName></EKUMapInList></ClientAuthEKUList>`;
const FETCHED = "<DeviceCompliance><Enabled>true</Enabled></DeviceCompliance>";

describe("how far a profile uses conditional access", () => {
  test("is nothing where nothing of it stands", () => {
    expect(conditionalAccessState(tlsProfile())).toMatchObject({ standing: "off", obstacle: null });
  });

  test("is all of it where the switch is set and the filter asks for the key usage", () => {
    const { standing, conditions } = conditionalAccessState(peapProfile(TABLE + LIST, FETCHED));
    expect(standing).toBe("on");
    expect(conditions.every(({ met }) => met)).toBe(true);
  });

  test.each([
    ["only the switch", tlsProfile(null, FETCHED)],
    ["only the filter", tlsProfile(TABLE + LIST)],
    ["a list that is not in force", tlsProfile(TABLE + LIST.replace("true", "false"), FETCHED)],
    ["a limit by issuer beside it", tlsProfile(`<CAHashList Enabled="true"/>${TABLE}${LIST}`, FETCHED)],
    ["a name that means another key usage", tlsProfile(TABLE.replace("311.87", "311.88") + LIST, FETCHED)],
  ])("is a part of it with %s", (_, document) => {
    expect(conditionalAccessState(document).standing).toBe("partly");
  });

  test("names sign-in by certificate as what is missing first", () => {
    const { obstacle, conditions } = conditionalAccessState(passwordProfile());
    expect(obstacle).toContain("by certificate first");
    expect(conditions.map(({ met }) => met)).toEqual([false]);
  });
});

import { describe, expect, it } from "vitest";
import { mountSpot } from "../../profile/locate.ts";
import { mountOf } from "../../profile/mount.ts";
import { EAP_HOST_CONFIG } from "../../vocabulary/eap/namespaces.ts";
import { pathText } from "../../profile/ref.ts";
import { envelope, inTls } from "../eapExamples.ts";
import { inNative, inProfile } from "../examples.ts";
import { originOf, walk } from "../inspect.ts";
import { parsed } from "../repairs/repairs.testkit.ts";
import { type Stranger, strangerOf } from "./strangers.ts";

/** The strangers of a text, by their paths. */
function strangersIn(text: string): Readonly<Record<string, Stranger>> {
  const document = parsed(text);
  const mount = mountOf(document);
  const spot = mountSpot(document);
  if (mount === null || spot === null) throw new Error("The text holds nothing of a profile.");
  const nodes = [...walk(originOf(spot, mount.spec, mount.path))];
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const stranger = strangerOf(node);
      return stranger === null ? [] : [[pathText(node.path), stranger]];
    }),
  );
}

describe("what an unknown element may be", () => {
  it("finds nothing where all is known", () => {
    expect(strangersIn(inProfile`<AlwaysOn>true</AlwaysOn>`)).toEqual({});
  });

  it("knows the lists of the CSP", () => {
    expect(strangersIn(inProfile`<RouteList><x><Address/></x></RouteList>`)).toEqual({
      RouteList: { kind: "node", name: "Route" },
    });
    expect(strangersIn(inNative`<ProtocolList><NativeProtocolList/></ProtocolList>`)).toMatchObject({
      "NativeProfile/ProtocolList/NativeProtocolList": { kind: "node", name: "NativeProtocol" },
    });
  });

  it("looks past letter case", () => {
    expect(strangersIn(inProfile`<Route><address/></Route>`)).toEqual({
      "Route/address": { kind: "case", name: "Address" },
    });
  });

  it("finds the place to which a known name belongs, the nearest one first", () => {
    expect(strangersIn(inProfile`<Servers/>`)).toEqual({
      Servers: { kind: "misplaced", parent: [{ name: "NativeProfile", namespace: "" }], isRow: false },
    });
    expect(strangersIn(inProfile`<TrafficFilter><App><Protocol/></App></TrafficFilter>`)).toEqual({
      "TrafficFilter/App/Protocol": {
        kind: "misplaced",
        parent: [{ name: "TrafficFilter", namespace: "", index: 0 }],
        isRow: false,
      },
    });
  });

  it("does not guess in which entry of a list something belongs", () => {
    expect(strangersIn(inNative`<Metric/>`)).toMatchObject({ "NativeProfile/Metric": { isRow: true } });
  });

  it("takes what is left for a slip of the keyboard, or for unknown", () => {
    expect(strangersIn(inProfile`<Proxi/><Gateway/>`)).toEqual({
      Proxi: { kind: "misspelt", name: "Proxy" },
      Gateway: { kind: "unknown" },
    });
  });

  it("says nothing about what is inside an unknown element, or in an app's own configuration", () => {
    expect(strangersIn(inProfile`<Gateway><Servers/></Gateway>`)).toEqual({ Gateway: { kind: "unknown" } });
    const configuration = inProfile`<PluginProfile><CustomConfiguration><a/></CustomConfiguration></PluginProfile>`;
    expect(strangersIn(configuration)).toEqual({});
  });
});

describe("in an EAP configuration", () => {
  it("finds a slip in Windows' own methods", () => {
    const found = strangersIn(inTls`<DiferentUsername>false</DiferentUsername>`);
    expect(Object.values(found)).toEqual([{ kind: "misspelt", name: "DifferentUsername" }]);
  });

  it("leaves the settings of other vendors alone", () => {
    const text = envelope(
      21,
      67532,
      `<Config><EAPIdentityProviderList xmlns="urn:example"><a/></EAPIdentityProviderList></Config>`,
    );
    expect(strangersIn(text)).toEqual({});
  });

  it("leaves a known name in another method's namespace to the rules about namespaces", () => {
    const text = inTls`<DifferentUsername xmlns="${EAP_HOST_CONFIG}">false</DifferentUsername>`;
    expect(strangersIn(text)).toEqual({});
  });
});

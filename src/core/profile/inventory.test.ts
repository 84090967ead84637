import { describe, expect, it } from "vitest";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { reparseXml } from "../xml/reparse.ts";
import { type Inventory, inventoryOf } from "./inventory.ts";

describe("the inventory of a profile", () => {
  it("names each configured setting once, whichever row it stands in", () => {
    const { configured } = inventory(
      "<Route><Address>10.0.0.0</Address></Route><Route><Address>10.1.0.0</Address><Metric>1</Metric></Route><AlwaysOn>true</AlwaysOn>",
    );
    expect(configured).toEqual(["Route/Address", "Route/Metric", "AlwaysOn"]);
  });

  it("names an element that holds nothing by itself", () => {
    expect(
      inventory("<NativeProfile><Authentication><!-- later --></Authentication></NativeProfile>").configured,
    ).toEqual(["NativeProfile/Authentication"]);
  });

  it("keeps apart what does not decode", () => {
    const { configured, undecodable } = inventory("<AlwaysOn>True</AlwaysOn>");
    expect(configured).toEqual([]);
    expect(undecodable).toEqual([{ path: "AlwaysOn", text: "True", message: 'Windows needs "true" in lower case.' }]);
  });

  it("keeps apart what is still to fill in, also where elements are expected", () => {
    const { configured, placeholders } = inventory(
      "<DnsSuffix><?fill-in suffix?></DnsSuffix><NativeProfile><?fill-in client?></NativeProfile>",
    );
    expect(configured).toEqual([]);
    expect(placeholders).toEqual([
      { path: "DnsSuffix", question: "suffix" },
      { path: "NativeProfile", question: "client" },
    ]);
  });

  it.each([
    ["an unknown element", "<Surprise/>", ["Surprise"]],
    ["an unknown child", "<Route><Via/></Route>", ["Route/Via"]],
    ["a known name in another namespace", "<AlwaysOn xmlns='urn:other'>true</AlwaysOn>", ["AlwaysOn"]],
    ["a second one of what stands once", "<LockDown>true</LockDown><LockDown>false</LockDown>", ["LockDown"]],
    ["stray text", "stray<Route>here</Route>", ["text()", "Route/text()"]],
  ])("lists %s", (_, content, unknown) => {
    expect(inventory(content).unknown).toEqual(unknown);
  });

  it("looks into EAP settings that stand as escaped text", () => {
    const eap =
      "&lt;EapHostConfig xmlns=&quot;http://www.microsoft.com/provisioning/EapHostConfig&quot;&gt;&lt;Odd/&gt;&lt;/EapHostConfig&gt;";
    const { unknown } = inventory(
      `<NativeProfile><Authentication><Eap><Configuration>${eap}</Configuration></Eap></Authentication></NativeProfile>`,
    );
    expect(unknown).toEqual(["NativeProfile/Authentication/Eap/Configuration/EapHostConfig/Odd"]);
  });

  it("follows an edit", () => {
    const before = parseXml("<VPNProfile><AlwaysOn>true</AlwaysOn><Route><Metric>1</Metric></Route></VPNProfile>");
    if (!before.ok) throw new Error(before.error.message);
    expect(inventoryOf(before.value).configured).toEqual(["AlwaysOn", "Route/Metric"]);
    const edits = [
      {
        range: { start: before.value.text.indexOf("<Metric>"), end: before.value.text.indexOf("</Route>") },
        text: "<Address>10.0.0.0</Address>",
      },
    ];
    const after = reparseXml(before.value, edits);
    if (!after.ok) throw new Error(after.error.message);
    expect(after.value.text).toBe(applyEdits(before.value.text, edits));
    expect(inventoryOf(after.value).configured).toEqual(["AlwaysOn", "Route/Address"]);
  });

  it("is empty for another document", () => {
    const parsed = parseXml("<Profile><AlwaysOn>true</AlwaysOn></Profile>");
    expect(parsed.ok && inventoryOf(parsed.value)).toEqual({
      configured: [],
      undecodable: [],
      placeholders: [],
      unknown: [],
    });
  });
});

function inventory(content: string): Inventory {
  const parsed = parseXml(`<VPNProfile>${content}</VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return inventoryOf(parsed.value);
}

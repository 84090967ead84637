import { expect, it } from "vitest";
import { parseXml } from "../xml/parse.ts";
import { at } from "./at.ts";
import { newProfileText } from "./newText.ts";
import { read } from "./read.ts";

const EAP =
  '<e:EapHostConfig xmlns:e="http://www.microsoft.com/provisioning/EapHostConfig"><e:EapMethod/></e:EapHostConfig>';
const VALUE = {
  AlwaysOn: true,
  Route: [{ Address: "10.0.0.0", PrefixSize: 8 }],
  NativeProfile: { Servers: [{ address: "vpn.contoso.com" }], Authentication: { UserMethod: "Eap" } },
} as const;

it("reads as the value that it was made of, in Windows order", () => {
  const parsed = parseXml(newProfileText(VALUE));
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(read(parsed.value, at.AlwaysOn).value).toBe(true);
  expect(read(parsed.value, at.Route).value).toEqual([{ Address: "10.0.0.0", PrefixSize: 8 }]);
  expect(parsed.value.segments.map(({ element }) => element.name)).toEqual(["AlwaysOn", "NativeProfile", "Route"]);
});

it("carries an EAP configuration behind UserMethod", () => {
  const text = newProfileText(VALUE, EAP);
  expect(text).toContain(`<Configuration>\r\n          ${EAP}`);
  expect(parseXml(text).ok).toBe(true);
});

it("leaves out an EAP configuration that is broken", () => {
  expect(newProfileText(VALUE, "<EapHostConfig>")).toBe(newProfileText(VALUE));
});

import { expect, it } from "vitest";
import { parseXml } from "../core/xml/parse.ts";
import { type OutlineEntry, outlineOf } from "./outline.ts";

function names(text: string): readonly string[] {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const lines = (entry: OutlineEntry, indent: string): readonly string[] => [
    indent + entry.name,
    ...entry.children.flatMap((child) => lines(child, `${indent}  `)),
  ];
  return lines(outlineOf(parsed.value), "");
}

it("names a route by its network, other rows by their first value, and keeps unknown elements", () => {
  const text =
    "<VPNProfile><Route><PrefixSize>8</PrefixSize><Address>10.0.0.0</Address></Route>" +
    "<DomainNameInformation><DnsServers>10.1.1.1</DnsServers><DomainName>.corp.example</DomainName>" +
    "</DomainNameInformation><Own/></VPNProfile>";
  expect(names(text)).toEqual([
    "VPNProfile",
    "  Route 10.0.0.0/8",
    "    PrefixSize",
    "    Address",
    "  DomainNameInformation .corp.example",
    "    DnsServers",
    "    DomainName",
    "  Own",
  ]);
});

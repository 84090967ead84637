import { expect, it } from "vitest";
import { parseFormatList } from "./formatList.ts";

it("reads the objects that Format-List prints", () => {
  const text = "\r\nName       : A\r\nTunnelType : Ikev2\r\nDnsSuffix  :\r\n\r\nName       : B : C\r\n";
  expect(parseFormatList(text)).toEqual([{ Name: "A", TunnelType: "Ikev2", DnsSuffix: "" }, { Name: "B : C" }]);
});

it("keeps an object together whose lines stand apart, as on Microsoft's pages", () => {
  expect(parseFormatList("Name  : A\n\nGuid  : 1\n\nName  : B\n")).toEqual([{ Name: "A", Guid: "1" }, { Name: "B" }]);
});

it("joins a value that the console cut", () => {
  expect(parseFormatList("OuterXml : <a><b\n           /></a>\nNext     : 1")).toEqual([
    { OuterXml: "<a><b/></a>", Next: "1" },
  ]);
});

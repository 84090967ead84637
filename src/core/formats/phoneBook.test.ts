import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPhoneBook, parsePhoneBook, printPhoneBook, valuesOf } from "./phoneBook.ts";

const text = fc.string().map((value) => value.replace(/[\r\n]/g, "").trimEnd());
const setting = fc.record({ key: fc.stringMatching(/^[A-Za-z_]\w{0,12}$/), value: text });
const name = fc.stringMatching(/^[^\r\n]{1,20}$/).map((written) => written.trim() || "VPN");
const entry = fc.record({ name, settings: fc.array(setting, { maxLength: 8 }) });

describe("a phone book", () => {
  it("reads as the entries that it was printed from", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        expect(parsePhoneBook(printPhoneBook(entries))).toEqual(entries);
      }),
    );
  });

  it("is known by its first section", () => {
    expect(isPhoneBook("[Contoso VPN]\r\nEncoding=1\r\nPBVersion=8\r\n")).toBe(true);
    expect(isPhoneBook("[Settings]\nname=value\n")).toBe(false);
    expect(isPhoneBook("<# [x] #>\nPBVersion=8\n")).toBe(false);
  });

  it("gives the values of a repeated key in their order, in any letter case", () => {
    const [first] = parsePhoneBook("[A]\nRoutes=01\nroutes=02\n");
    expect(first && valuesOf(first, "ROUTES")).toEqual(["01", "02"]);
  });
});

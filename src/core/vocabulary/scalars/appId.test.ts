import { describe, expect, it } from "vitest";
import { z } from "zod";
import { appId, appIdKind, triggerAppId } from "./appId.ts";
import { refusalOf } from "./laws.testkit.ts";

describe("appId", () => {
  it.each([
    ["SYSTEM", "system"],
    ["Microsoft.MicrosoftEdge_8wekyb3d8bbwe", "package"],
    ["C:\\Program Files (x86)\\Contoso\\app.exe", "path"],
    ["%ProgramFiles%\\Contoso\\app.exe", "path"],
    ["\\\\server\\share\\app.exe", "path"],
  ] as const)("reads %s as %s", (text, kind) => {
    expect(z.decode(appId.codec, text)).toBe(text);
    expect(appIdKind(text)).toBe(kind);
  });

  it("spells SYSTEM in capitals", () => {
    expect(z.decode(appId.codec, "system")).toBe("SYSTEM");
  });

  it.each(["", "ping.exe", '"C:\\a.exe"', "Contoso App", "C:\\"])("refuses %j", (text) => {
    refusalOf(appId, text);
  });

  it("removes the quotation marks of a copied path", () => {
    expect(appId.clean?.('"C:\\a b\\c.exe"')).toEqual({
      text: "C:\\a b\\c.exe",
      note: "Removed the quotation marks.",
    });
  });

  it("does not offer SYSTEM as a trigger", () => {
    expect(triggerAppId.suggestions).toEqual([]);
  });
});

import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { enterpriseId } from "./enterpriseId.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { packageFamilyName } from "./packageFamilyName.ts";
import { profileName } from "./profileName.ts";
import { secretText } from "./secretText.ts";
import { text } from "./text.ts";
import { url } from "./url.ts";
import { urlList } from "./urlList.ts";

const trimmed = fc.string({ minLength: 1 }).filter((value) => value.trim() === value);

describe("text", () => {
  it("reads back what it writes", () => expectLaws(text({ says: "text" }), trimmed));

  it("does not take an empty element for a value", () =>
    expect(refusalOf(text({ says: "text" }), "  ")).toContain("empty element"));

  it("removes invisible characters from pasted text, and says so", () =>
    expect(text({ says: "text" }).clean?.("\u200eab\u200b\u00a0c ")).toEqual({
      text: "ab c",
      note: "Removed 2 hidden characters.",
    }));
});

describe("secretText", () => {
  it("reads back what it writes, blanks around it included", () => {
    expectLaws(
      secretText,
      fc.string().filter((value) => value.trim() !== ""),
    );
    expect(z.decode(secretText.codec, " key ")).toBe(" key ");
  });

  it("refuses blanks alone", () => expect(refusalOf(secretText, "  ")).toContain("secret"));
});

describe("profileName", () => {
  it.each(["Contoso VPN", "VPN_Demo", "Büro", "v1.0"])("takes %j", (name) =>
    expect(rewritten(profileName, name)).toBe(name),
  );

  it.each(["a/b", "a\\b", "a:b", "a*", "a?", "a<b", "a>b", "a|b"])("refuses %j", (name) =>
    expect(refusalOf(profileName, name)).toContain("cannot hold"),
  );

  it("refuses a dot in front", () => expect(refusalOf(profileName, ".vpn")).toContain("dot"));
});

describe("packageFamilyName", () => {
  it("takes a family name", () =>
    expect(rewritten(packageFamilyName, "Microsoft.AzureVpn_8wekyb3d8bbwe")).toBe("Microsoft.AzureVpn_8wekyb3d8bbwe"));

  it.each(["Microsoft.AzureVpn", "Microsoft.AzureVpn_short", "Azure VPN_8wekyb3d8bbwe"])("refuses %j", (name) =>
    expect(refusalOf(packageFamilyName, name)).toContain("13 letters or digits"),
  );

  it("tells a full package name, and shortens it when it is pasted", () => {
    const full = "Microsoft.AzureVpn_2.1124.25.0_x64__8wekyb3d8bbwe";
    expect(refusalOf(packageFamilyName, full)).toContain("full package name");
    expect(packageFamilyName.clean?.(full).text).toBe("Microsoft.AzureVpn_8wekyb3d8bbwe");
  });

  it("suggests only names that it takes", () => {
    for (const { text: name } of packageFamilyName.suggestions ?? [])
      expect(rewritten(packageFamilyName, name)).toBe(name);
  });
});

describe("url and urlList", () => {
  it.each(["http://proxy.contoso.com/proxy.pac", "https://p:8080/a?b#c"])("takes %j", (address) =>
    expect(rewritten(url, address)).toBe(address),
  );

  it.each(["proxy.contoso.com/proxy.pac", "http://", "file:///c:/p.pac", "http://a b"])("refuses %j", (address) =>
    expect(refusalOf(url, address)).toContain("web address"),
  );

  it("separates by semicolons, and says so when it meets a comma", () => {
    expect(rewritten(urlList, "a.contoso.com; https://b.contoso.com/x")).toBe("a.contoso.com;https://b.contoso.com/x");
    expect(refusalOf(urlList, "a.contoso.com,b.contoso.com")).toContain("separated by semicolons");
  });
});

describe("enterpriseId", () => {
  it("takes one domain name", () => {
    expect(rewritten(enterpriseId, "corp.contoso.com")).toBe("corp.contoso.com");
    expect(refusalOf(enterpriseId, "a.com, b.com")).toContain("One domain name");
  });
});

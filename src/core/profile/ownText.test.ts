import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EAP_HOST_CONFIG, SIM_V1 } from "../vocabulary/eap/namespaces.ts";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { at } from "./at.ts";
import { inventoryOf } from "./inventory.ts";
import { read } from "./read.ts";
import { write } from "./write.ts";

const sim = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.EapSim;
const { Realm } = sim;

function profileWith(realm: string): XmlDocument {
  const config = `<Config><EapSim xmlns="${SIM_V1}"><!-- kept -->${realm}</EapSim></Config>`;
  const host = `<EapHostConfig xmlns="${EAP_HOST_CONFIG}">${config}</EapHostConfig>`;
  const eap = `<Eap><Configuration>${host}</Configuration></Eap>`;
  return parsed(`<VPNProfile><NativeProfile><Authentication>${eap}</Authentication></NativeProfile></VPNProfile>`);
}

function parsed(text: string): XmlDocument {
  const document = parseXml(text);
  if (!document.ok) throw new Error(`${document.error.message}\n${text}`);
  return document.value;
}

function after(document: XmlDocument, ...write: Parameters<typeof applyEdits>[1][]): XmlDocument {
  return write.reduce((current, edits) => parsed(applyEdits(current.text, edits)), document);
}

describe("an element with text and an attribute", () => {
  it("reads both, each by itself", () => {
    const document = profileWith('<Realm Enabled="true"> wlan.contoso.com </Realm>');
    expect(read(document, Realm).value).toEqual({ "@Enabled": true, "text()": "wlan.contoso.com" });
    expect(read(document, Realm["text()"]).value).toBe("wlan.contoso.com");
    expect(read(document, Realm["@Enabled"]).value).toBe(true);
  });

  it("takes blank text for none", () => {
    for (const realm of ['<Realm Enabled="true"/>', '<Realm Enabled="true"> \n </Realm>']) {
      expect(read(profileWith(realm), Realm).value).toEqual({ "@Enabled": true });
      expect(read(profileWith(realm), Realm["text()"])).toMatchObject({ present: false, undecodable: [] });
    }
  });

  it("asks what a fill-in instruction asks", () => {
    const document = profileWith('<Realm Enabled="true"><?fill-in Realm of the operator?></Realm>');
    expect(read(document, Realm["text()"]).placeholder).toBe("Realm of the operator");
    const filled = after(document, write(document, Realm["text()"], "contoso.com"));
    expect(filled.text).toContain('<Realm Enabled="true">contoso.com</Realm>');
  });

  it("is listed with what it says", () => {
    const path = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig/Config/EapSim/Realm";
    const below = (realm: string) => inventoryOf(profileWith(realm)).configured.filter((one) => one.startsWith(path));
    expect(below('<Realm Enabled="true">a</Realm>')).toEqual([`${path}/@Enabled`, `${path}/text()`]);
    expect(below("<Realm>a</Realm>")).toEqual([`${path}/text()`]);
    expect(below('<Realm Enabled="true"/>')).toEqual([`${path}/@Enabled`]);
    expect(below("<Realm/>")).toEqual([path]);
    expect(inventoryOf(profileWith("<Realm>a</Realm>")).unknown).toEqual([]);
  });

  it("goes with the last thing it says, in either order", () => {
    const empty = profileWith("");
    const enabled = after(empty, write(empty, Realm["@Enabled"], true));
    expect(enabled.text).toContain('<Realm Enabled="true"></Realm>');
    const full = after(enabled, write(enabled, Realm["text()"], "a"));
    expect(full.text).toContain('<Realm Enabled="true">a</Realm>');
    expect(after(full, write(full, Realm["text()"], undefined)).text).toBe(enabled.text);
    expect(after(enabled, write(enabled, Realm["@Enabled"], undefined)).text).toBe(empty.text);
    const textOnly = after(full, write(full, Realm["@Enabled"], undefined));
    expect(textOnly.text).toContain("<Realm>a</Realm>");
    expect(after(textOnly, write(textOnly, Realm["text()"], undefined)).text).toBe(empty.text);
  });

  const starts = ["", "<Realm/>", "<Realm>x</Realm>", '<Realm Enabled="0"><!-- c -->x</Realm>', '<Realm Enabled="1"/>'];
  const realms = fc.record(
    { "@Enabled": fc.boolean(), "text()": fc.constantFrom("a", "b.contoso.com", "<&>") },
    { requiredKeys: [] },
  );

  it("reads as what was written, whatever stood there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), realms, (start, realm) => {
        const document = profileWith(start);
        const written = after(document, write(document, Realm, realm));
        expect(read(written, Realm).value ?? {}).toEqual(realm);
        expect(write(written, Realm, read(written, Realm).value)).toEqual([]);
      }),
    );
  });

  it("is written as part of what holds it", () => {
    const document = parsed("<VPNProfile></VPNProfile>");
    const value = { DontRevealPermanentID: false, Realm: { "@Enabled": true, "text()": "<a>" } };
    const written = after(document, write(document, sim, value));
    expect(written.text).toContain('<Realm Enabled="true">&lt;a&gt;</Realm>');
    expect(read(written, sim).value).toEqual(value);
  });
});

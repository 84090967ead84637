import { describe, expect, it } from "vitest";
import { editsOf, set } from "../../core/profile/changes.ts";
import { eapAt } from "../../core/profile/eapAt.ts";
import { switchEapMethod } from "../../core/profile/switchEapMethod.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { applyEdits } from "../../core/xml/edit.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { complianceNeeds } from "./complianceNeeds.ts";

function documentOf(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const EMPTY = documentOf("<VPNProfile/>");
const USAGE = { EKUName: "Entra", EKUOID: "1.3.6.1.4.1.311.87" };

/** A profile with this method and, where `filter` is given, that certificate filter. */
function profile(
  method: "tls" | "peap-tls",
  filter?: Parameters<typeof set<typeof eapAt.tls.TLSExtensions.FilteringInfo.spec>>[1],
): XmlDocument {
  const bare = documentOf(applyEdits(EMPTY.text, switchEapMethod(EMPTY, method).edits));
  const refs = (method === "tls" ? eapAt.tls : eapAt.innerTls).TLSExtensions.FilteringInfo;
  return documentOf(applyEdits(bare.text, editsOf(bare, set(refs, filter))));
}

function met(document: XmlDocument): readonly boolean[] {
  return complianceNeeds(document).map((need) => need.met);
}

describe("what conditional access needs in a profile", () => {
  it("is a sign-in by certificate before anything else", () => {
    expect(met(EMPTY)).toEqual([false]);
  });

  it.each(["tls", "peap-tls"] as const)(
    "with %s is a filter for the key usage of Microsoft Entra, in force",
    (method) => {
      expect(met(profile(method))).toEqual([true, false, false, false, true]);
      const list = { "@Enabled": true, EKUMapInList: [{ EKUName: "Entra" }] };
      expect(met(profile(method, { EKUMapping: { EKUMap: [USAGE] }, ClientAuthEKUList: list }))).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    },
  );

  it("is not met by a name that stands for another key usage, nor beside a limit by issuer", () => {
    const other = { ...USAGE, EKUOID: "1.3.6.1.5.5.7.3.2" };
    const document = profile("tls", {
      CAHashList: { "@Enabled": true },
      EKUMapping: { EKUMap: [other] },
      ClientAuthEKUList: { EKUMapInList: [{ EKUName: "Entra" }] },
    });
    expect(met(document)).toEqual([true, false, false, false, false]);
  });
});

import { describe, expect, it } from "vitest";
import { editsOf } from "../../core/profile/changes.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { applyEdits } from "../../core/xml/edit.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { situationOf } from "../../core/profile/situation.ts";
import { SIGN_IN_PAIRS, choosePair, pairOf } from "./signInPairs.ts";

function documentOf(content: string): XmlDocument {
  const parsed = parseXml(`<VPNProfile>${content}</VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function obstaclesIn(content: string): readonly (string | null)[] {
  const situation = situationOf(documentOf(content), "user");
  return SIGN_IN_PAIRS.map(({ id, obstacle }) => (obstacle(situation) === null ? null : id));
}

function protocol(name: string): string {
  return `<NativeProfile><NativeProtocolType>${name}</NativeProtocolType></NativeProfile>`;
}

describe("who signs in", () => {
  it.each(SIGN_IN_PAIRS)("$title is what is read after it was chosen", (pair) => {
    const start = documentOf("");
    const parsed = parseXml(applyEdits(start.text, editsOf(start, choosePair(pair))));
    expect(parsed.ok && pairOf(parsed.value)?.id).toBe(pair.id);
  });

  it("is another pair than those on offer when a profile says so", () => {
    const methods = "<UserMethod>Eap</UserMethod><MachineMethod>Certificate</MachineMethod>";
    expect(pairOf(documentOf(`<NativeProfile><Authentication>${methods}</Authentication></NativeProfile>`))).toBeNull();
  });

  it("is only the computer in a device tunnel", () => {
    expect(obstaclesIn("<DeviceTunnel>true</DeviceTunnel>")).toEqual(["user", "user-and-computer", null, "password"]);
  });

  it("is no password without EAP over IKEv2, and no computer certificate over SSTP", () => {
    expect(obstaclesIn(protocol("IKEv2"))).toEqual([null, null, null, "password"]);
    expect(obstaclesIn(protocol("SSTP"))).toEqual([null, null, "computer", null]);
    expect(obstaclesIn(protocol("Automatic"))).toEqual([null, null, null, null]);
  });
});

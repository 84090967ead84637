import { describe, expect, it } from "vitest";
import { openSource } from "../open.ts";
import { sourceOfText } from "../source.ts";

const CONNECTION = '"TunnelType":"Ikev2","SplitTunneling":true,"ServerAddress":"a"';

/** Texts that would hang, overflow or throw where something is not bounded. */
const HOSTILE: Readonly<Record<string, string>> = {
  "a phone book of very many sections": "[a]\nType=2\nPBVersion=8\n".repeat(5_000),
  "a section of very many lines": `[a]\nPBVersion=8\nType=2\n${"k=v\n".repeat(50_000)}`,
  "very many routes": `[a]\nPBVersion=8\nType=2\nRoutes=${`01000000020000002000000${"0".repeat(49)}`.repeat(2_000)}\n`,
  "very many connections": `[${Array<string>(2_000).fill(`{${CONNECTION}}`).join(",")}]`,
  "JSON in JSON in JSON": `[{${CONNECTION},"Routes":${"[".repeat(300_000)}`,
  "a list of one long line": `ServerAddress : ${"a : ".repeat(50_000)}\nTunnelType : x`,
  "a list of blanks": `ServerAddress : a\nTunnelType : x\n${" ".repeat(1_000_000)}`,
  "elements in elements": `<Objs>${"<Obj>".repeat(100_000)}`,
  "very many rules": `<VpnProfile><VpnConfiguration><Trigger><NrptRuleList>${"<DnsSuffix>a</DnsSuffix>".repeat(80_000)}</NrptRuleList></Trigger></VpnConfiguration></VpnProfile>`,
  "very much to escape": `<AzVpnProfile>${"&amp;".repeat(700_000)}</AzVpnProfile>`,
};

describe("what Windows and Azure give, made by someone else", () => {
  it.each(Object.entries(HOSTILE))("says something of %s", (_, text) => {
    const { finds, remarks } = openSource(sourceOfText(null, text));
    expect(finds.length + remarks.length).toBeGreaterThan(0);
    expect(finds.length).toBeLessThanOrEqual(500);
  });
});

import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { entriesOf, hostOf, writeEntries } from "../../facts/serverText.ts";
import { fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversUrl = defineRule({
  id: "servers-url",
  severity: "error",
  title: "A server is a name or an address alone",
  why: "Microsoft documents a public address or a DNS name. A scheme, a port or a path makes it something that no DNS knows.",
  source: [sources.csp2020, sources.dpc],
  good: [
    inNative`<Servers>vpn.contoso.com</Servers>`,
    inNative`<Servers>vpn1.contoso.com,vpn2.contoso.com;http://intranet</Servers>`,
  ],
  bad: [
    inNative`<Servers>https://vpn.contoso.com/</Servers>`,
    inNative`<Servers>vpn.contoso.com:4443</Servers>`,
    inNative`<Servers>https://vpn1.contoso.com/sra,vpn2.contoso.com;Backup</Servers>`,
  ],

  check({ read, report }) {
    const { Servers } = at.NativeProfile;
    for (const { text } of read(Servers).undecodable) {
      const entries = entriesOf(text);
      const wrong = entries.filter(({ host }) => hostOf(host) !== host && hostOf(host) !== "");
      if (wrong.length === 0) continue;
      const mended = writeEntries(entries.map((entry) => ({ ...entry, host: hostOf(entry.host) })));
      const isSafe = wrong.every(({ host }) => /^https?:\/\/[^/:]+(:443)?\/?$/i.test(host));
      const make = isSafe ? safeFix : fix;
      report(Servers, {
        message: `"${wrong[0]?.host}" is more than a name. Write ${hostOf(wrong[0]?.host ?? "")}.`,
        fix: make("Keep the names alone", replaceText(Servers.path, mended)),
      });
    }
  },
});

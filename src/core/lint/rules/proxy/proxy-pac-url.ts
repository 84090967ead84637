import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxyPacUrl = defineRule({
  id: "proxy-pac-url",
  severity: "warning",
  title: "A configuration script has a full web address",
  why: "Microsoft asks for a URL. A name alone, as in one of its samples, does not say how the script is fetched.",
  source: [sources.intuneVpn, sources.hicksUser, sources.csp],
  good: [withScript("http://proxy.contoso.com/proxy.pac"), withScript("https://proxy.contoso.com/proxy.pac")],
  bad: [withScript("proxy.contoso.com/proxy.pac"), withScript("pac.contoso.com")],

  check({ read, report }) {
    const { AutoConfigUrl } = at.Proxy;
    for (const { text } of read(AutoConfigUrl).undecodable) {
      const written = text.trim();
      if (!/^[^\s:/?#]+\.[^\s:/?#]+(?::\d+)?(?:[/?#]\S*)?$/.test(written)) continue;
      const addresses = ["http", "https"].map((scheme) => `${scheme}://${written}`);
      report(AutoConfigUrl, {
        message: `"${written}" is no web address: http:// or https:// is missing.`,
        fix: addresses.map((address) => fix(`Write ${address}`, replaceText(AutoConfigUrl.path, address))),
      });
    }
  },
});

function withScript(address: string): string {
  return inProfile`
  <Proxy>
    <AutoConfigUrl>${address}</AutoConfigUrl>
  </Proxy>`;
}

import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxyBoth = defineRule({
  id: "proxy-both",
  severity: "warning",
  title: "There is a fixed proxy or a configuration script, not both",
  why: "When both are set, tests show that Windows takes the fixed proxy and ignores the script.",
  source: [sources.dpc, sources.hicksUser],
  covers: ["V18"],
  good: [
    inProfile`
    <Proxy>
      <Manual>
        <Server>proxy.contoso.com:8080</Server>
      </Manual>
    </Proxy>`,
    inProfile`
    <Proxy>
      <AutoConfigUrl>http://proxy.contoso.com/proxy.pac</AutoConfigUrl>
    </Proxy>`,
  ],
  bad: [
    inProfile`
    <Proxy>
      <Manual>
        <Server>proxy.contoso.com:8080</Server>
      </Manual>
      <AutoConfigUrl>http://proxy.contoso.com/proxy.pac</AutoConfigUrl>
    </Proxy>`,
  ],

  check({ read, report }) {
    const { Manual, AutoConfigUrl } = at.Proxy;
    if (!read(Manual.Server).present || !read(AutoConfigUrl).present) return;
    report(AutoConfigUrl, {
      message: "A fixed proxy is set as well, so this script is likely ignored.",
      fix: [fix("Keep the fixed proxy", set(AutoConfigUrl, undefined)), fix("Keep the script", set(Manual, undefined))],
    });
  },
});

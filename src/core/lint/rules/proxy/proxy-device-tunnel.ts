import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxyDeviceTunnel = defineRule({
  id: "proxy-device-tunnel",
  severity: "error",
  title: "A device tunnel has no proxy",
  why: "The proxy of a connection needs a force tunnel, and a device tunnel is a split tunnel.",
  source: [sources.hicksBlog, sources.csp2020, sources.deviceTunnel],
  good: [
    inProfile`
    <DeviceTunnel>true</DeviceTunnel>`,
    inProfile`
    <Proxy>
      <AutoConfigUrl>http://proxy.contoso.com/proxy.pac</AutoConfigUrl>
    </Proxy>`,
  ],
  bad: [
    inProfile`
    <DeviceTunnel>true</DeviceTunnel>
    <Proxy>
      <AutoConfigUrl>http://proxy.contoso.com/proxy.pac</AutoConfigUrl>
    </Proxy>`,
  ],

  check({ profile, read, report }) {
    const { Manual, AutoConfigUrl } = at.Proxy;
    if (profile.DeviceTunnel !== true) return;
    if (!read(Manual.Server).present && !read(AutoConfigUrl).present) return;
    report(at.Proxy, {
      message: "This is a device tunnel, in which the proxy has no effect.",
      fix: fix("Remove the proxy", set(at.Proxy, undefined)),
    });
  },
});

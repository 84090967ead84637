import { expect, it } from "vitest";
import { formatIp } from "../../ip/address.ts";
import { proxyAddress } from "./proxyHost.ts";

it.each([
  ["10.0.0.5:8080", "10.0.0.5"],
  ["10.0.0.5", "10.0.0.5"],
  ["[2001:db8::5]:8080", "2001:db8::5"],
  ["2001:db8::5", "2001:db8::5"],
])("the address in %s is %s", (proxy, address) => {
  const found = proxyAddress(proxy);
  expect(found && formatIp(found)).toBe(address);
});

it.each(["proxy.contoso.com:8080", "proxy", ""])("%j names no address", (proxy) => {
  expect(proxyAddress(proxy)).toBeNull();
});

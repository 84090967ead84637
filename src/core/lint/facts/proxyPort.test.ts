import { describe, expect, test } from "vitest";
import { hasPort, withPort } from "./proxyPort.ts";

describe("the port of a proxy", () => {
  test.each(["proxy.contoso.com:8080", "10.0.0.5:80", "[2001:db8::5]:8080"])("%s has one", (proxy) => {
    expect(hasPort(proxy)).toBe(true);
  });

  test.each(["proxy.contoso.com", "10.0.0.5", "2001:db8::5"])("%s has none, and can get one", (proxy) => {
    expect(hasPort(proxy)).toBe(false);
    expect(hasPort(withPort(proxy, 80))).toBe(true);
  });
});

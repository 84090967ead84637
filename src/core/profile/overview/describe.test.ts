import { describe, expect, it } from "vitest";
import { describeFilter } from "./describeFilter.ts";
import { describeNameRule } from "./describeNameRule.ts";

describe("a name rule in words", () => {
  it("names who answers for the names", () => {
    expect(describeNameRule({ DomainName: ".corp.contoso.com", DnsServers: ["10.10.0.2", "10.10.0.3"] })).toEqual({
      main: ".corp.contoso.com → 10.10.0.2, 10.10.0.3",
    });
  });

  it("calls a rule without servers an exemption", () => {
    expect(describeNameRule({ DomainName: "vpn.contoso.com" })).toEqual({
      main: "vpn.contoso.com → exemption",
      detail: "this name only, resolved outside the rules, in the normal way",
    });
  });

  it("says what else the rule does", () => {
    const rule = {
      DomainName: ".",
      DnsServers: ["10.0.0.2"],
      WebProxyServers: "10.0.0.9:8080",
      AutoTrigger: true,
      Persistent: true,
    };
    expect(describeNameRule(rule).detail).toBe(
      "every name, web proxy 10.0.0.9:8080, starts the connection, stays when disconnected",
    );
  });
});

describe("a traffic filter in words", () => {
  it("says whose traffic goes where", () => {
    expect(
      describeFilter({
        App: { Id: "SYSTEM" },
        Protocol: 6,
        RemotePortRanges: [{ from: 443, to: 443 }],
        RemoteAddressRanges: ["10.0.0.0/8"],
      }),
    ).toEqual({ main: "SYSTEM, TCP 443 → 10.0.0.0/8", detail: "outbound" });
  });

  it("turns the arrow for inbound traffic, and says so", () => {
    expect(describeFilter({ Direction: "Inbound", Protocol: 17, LocalPortRanges: [{ from: 50, to: 60 }] })).toEqual({
      main: "any app, UDP ← any address",
      detail: "inbound, local ports 50-60",
    });
  });

  it("shows a program by its file, and an unnamed protocol by its number", () => {
    expect(
      describeFilter({
        App: { Id: "C:\\Program Files\\App\\app.exe" },
        Protocol: 99,
        RoutingPolicyType: "ForceTunnel",
      }),
    ).toEqual({ main: "app.exe, protocol 99 → any address", detail: "outbound, app forced into the tunnel" });
  });

  it("calls a filter without conditions what it is", () => {
    expect(describeFilter({}).main).toBe("any app, any traffic → any address");
  });
});

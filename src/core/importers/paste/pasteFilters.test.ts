import { describe, expect, it } from "vitest";
import { pasteFilters } from "./pasteFilters.ts";

const HTTPS = { Protocol: 6, RemotePortRanges: [{ from: 443, to: 443 }], RemoteAddressRanges: ["10.0.0.0/8"] };

describe("pasted traffic filters", () => {
  it.each([
    "tcp 443 10.0.0.0/8",
    "TCP 443 → 10.0.0.0/8",
    "allow tcp/443 to 10.0.0.0/8",
    "10.0.0.0/8 tcp:443",
    "any tcp 443 10.0.0.0/8,",
  ])("reads a line: %s", (line) => {
    expect(pasteFilters(line)).toEqual({ rows: [HTTPS], refused: [] });
  });

  it("takes the ports of inbound traffic as the device's own", () => {
    expect(pasteFilters("inbound tcp 3389,5985-5986 10.0.0.0/8").rows).toEqual([
      {
        Direction: "Inbound",
        Protocol: 6,
        LocalPortRanges: [
          { from: 3389, to: 3389 },
          { from: 5985, to: 5986 },
        ],
        RemoteAddressRanges: ["10.0.0.0/8"],
      },
    ]);
  });

  it("reads apps, quoted when their path holds blanks", () => {
    expect(pasteFilters('system icmp\n"C:\\Program Files\\App\\app.exe" forcetunnel').rows).toEqual([
      { App: { Id: "SYSTEM" }, Protocol: 1 },
      { App: { Id: "C:\\Program Files\\App\\app.exe" }, RoutingPolicyType: "ForceTunnel" },
    ]);
  });

  it("gathers several addresses and ranges", () => {
    expect(pasteFilters("udp 53 10.0.0.1, 10.0.0.2 10.1.0.1-10.1.0.9").rows).toEqual([
      {
        Protocol: 17,
        RemotePortRanges: [{ from: 53, to: 53 }],
        RemoteAddressRanges: ["10.0.0.1", "10.0.0.2", "10.1.0.1-10.1.0.9"],
      },
    ]);
  });

  it("reads a table by its headings", () => {
    const text =
      'App/Id,Protocol,Remote ports,RemoteAddressRanges,Direction\nSYSTEM,TCP,445,"10.0.0.0/8,172.16.0.0/12",\n,6,443,10.0.0.0/8,outbound';
    expect(pasteFilters(text)).toEqual({
      rows: [
        {
          App: { Id: "SYSTEM" },
          Protocol: 6,
          RemotePortRanges: [{ from: 445, to: 445 }],
          RemoteAddressRanges: ["10.0.0.0/8", "172.16.0.0/12"],
        },
        { ...HTTPS, Direction: "Outbound" },
      ],
      refused: [],
    });
  });

  it("says of each refused line why, and keeps the others", () => {
    const { rows, refused } = pasteFilters("tcp 443 10.0.0.0/8\n443 10.0.0.0/8\ntcp 443 nonsense\nany\ntcp 99999");
    expect(rows).toEqual([HTTPS]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "Ports need TCP or UDP in the same line."],
      [3, "“nonsense” is no protocol, port, address, app or direction."],
      [4, "A filter needs at least one condition: without any it allows everything."],
      [5, expect.stringContaining("Remote ports:")],
    ]);
  });
});

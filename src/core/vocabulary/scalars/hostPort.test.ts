import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostPort } from "./hostPort.ts";
import { expectLaws, refusalOf } from "./laws.testkit.ts";

const hosts = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
);
const ports = fc.option(fc.integer({ min: 1, max: 65_535 }));

describe("hostPort", () => {
  it("reads back what it writes", () =>
    expectLaws(
      hostPort,
      fc.tuple(hosts, ports).map(([host, port]) => (port === null ? host : `${host}:${port}`)),
    ));

  it.each([
    ["http://proxy.contoso.com:8080", "without http://"],
    ["proxy:0", "port from 1"],
    ["proxy:65536", "port from 1"],
    ["proxy:", "port from 1"],
    ["a b:80", "A host name or address"],
    ["256.1.1.1:80", "A host name or address"],
    ["a:80,b:80", "One proxy"],
  ])("refuses %j", (text, sentence) => expect(refusalOf(hostPort, text)).toContain(sentence));

  it("drops scheme and path of a pasted address, and says so", () =>
    expect(hostPort.clean?.("http://proxy.contoso.com:8080/")).toEqual({
      text: "proxy.contoso.com:8080",
      note: "Kept host and port only, without scheme and path.",
    }));
});

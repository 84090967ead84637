import { describe, expect, it } from "vitest";
import { parsePrefix } from "../../../core/ip/prefix.ts";
import { editsOf } from "../../../core/profile/changes.ts";
import { applyEdits } from "../../../core/xml/edit.ts";
import { parseXml } from "../../../core/xml/parse.ts";
import type { XmlDocument } from "../../../core/xml/document.ts";
import { currentRoutes } from "./currentRoutes.ts";
import { type Use, routeChange, updateFor } from "./routeUpdate.ts";

const TEXT = `<VPNProfile>
  <!-- the office -->
  <Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize><Metric>5</Metric></Route>
  <Route><Address>172.16.0.0</Address><PrefixSize>12</PrefixSize></Route>
  <Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize><ExclusionRoute>true</ExclusionRoute></Route>
  <Route><Address>somewhere</Address><PrefixSize>8</PrefixSize></Route>
</VPNProfile>
`;

describe("networks as routes", () => {
  it("are added behind the others, but for those that are there", () => {
    expect(after(["192.168.0.0/16", "10.0.0.0/8"], { isExcluded: false, replaces: false })).toEqual([
      "10.0.0.0/8 the office",
      "172.16.0.0/12",
      "10.0.0.0/8 excluded",
      "somewhere/8",
      "192.168.0.0/16",
    ]);
  });

  it("replace the routes of their kind; one that stays keeps its note and metric", () => {
    const use = { isExcluded: false, replaces: true };
    expect(after(["192.168.0.0/16", "10.9.9.9/8"], use)).toEqual([
      "10.0.0.0/8 the office",
      "10.0.0.0/8 excluded",
      "192.168.0.0/16",
    ]);
    expect(textAfter(["192.168.0.0/16", "10.0.0.0/8"], use)).toContain("<Metric>5</Metric>");
  });

  it("come as excluded routes, beside one through the tunnel", () => {
    expect(after(["172.16.0.0/12"], { isExcluded: true, replaces: true })).toEqual([
      "10.0.0.0/8 the office",
      "172.16.0.0/12",
      "somewhere/8",
      "172.16.0.0/12 excluded",
    ]);
  });

  it("are no change when all of them are there", () => {
    const document = documentOf(TEXT);
    const use = { isExcluded: true, replaces: true };
    const update = updateFor(currentRoutes(document), [parsePrefix("10.0.0.0/8")!], use);
    expect(routeChange(update, document)).toBeNull();
  });

  it("replace repeats too, and clear the host bits of one that stays", () => {
    const route = (address: string) => `<Route><Address>${address}</Address><PrefixSize>8</PrefixSize></Route>`;
    const text = `<VPNProfile>\n<!-- mine -->\n${route("10.1.2.3")}\n${route("10.0.0.0")}\n${route("11.0.0.0")}\n</VPNProfile>`;
    const networks = ["10.0.0.0/8", "11.0.0.0/8"];
    expect(after(networks, { isExcluded: false, replaces: true }, text)).toEqual(["10.0.0.0/8 mine", "11.0.0.0/8"]);
  });

  it("make the first routes of a profile", () => {
    expect(after(["10.0.0.0/8"], { isExcluded: false, replaces: true }, "<VPNProfile></VPNProfile>")).toEqual([
      "10.0.0.0/8",
    ]);
  });
});

function after(networks: readonly string[], use: Use, text = TEXT): readonly string[] {
  const document = documentOf(textAfter(networks, use, text));
  const addresses = [...document.text.matchAll(/<Address>(.*?)<\/Address>/g)].map(([, address]) => address);
  const sizes = [...document.text.matchAll(/<PrefixSize>(.*?)<\/PrefixSize>/g)].map(([, size]) => size);
  return currentRoutes(document).map(({ isExcluded, note }, index) =>
    [`${addresses[index]}/${sizes[index]}`, isExcluded ? "excluded" : "", note].filter((word) => word !== "").join(" "),
  );
}

function textAfter(networks: readonly string[], use: Use, text = TEXT): string {
  const document = documentOf(text);
  const routes = currentRoutes(document);
  const update = updateFor(
    routes,
    networks.map((network) => parsePrefix(network)!),
    use,
  );
  const change = routeChange(update, document);
  return applyEdits(text, editsOf(document, change!));
}

function documentOf(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error("The text is no XML.");
  return parsed.value;
}

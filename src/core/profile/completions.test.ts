import { describe, expect, it } from "vitest";
import { parseXml } from "../xml/parse.ts";
import { atCaret } from "./atCaret.testkit.ts";
import { type Completion, completionsAt } from "./completions.ts";

function at(sample: string) {
  const { text, offset } = atCaret(sample);
  const { replace, items } = completionsAt(text, offset);
  return {
    items,
    labels: items.map(({ label }) => label),
    replaced: text.slice(replace.start, replace.end),
    /** The text after an item was chosen, with the caret. */
    choose(label: string): string {
      const item = items.find((one) => one.label === label);
      if (item === undefined) throw new Error(`${label} is not offered.`);
      return text.slice(0, replace.start) + withCaret(item) + text.slice(replace.end);
    },
  };
}

function withCaret({ text, caret }: Completion): string {
  return `${text.slice(0, caret)}⇶${text.slice(caret)}`;
}

/** A caret where the EAP settings go; `declarations` stand in the root's tag. */
function eapSample(declarations: string): string {
  const names = ["NativeProfile", "Authentication", "Eap", "Configuration"];
  const inner = names.reduceRight((content, name) => `<${name}>${content}</${name}>`, "<⇶");
  return `<VPNProfile ${declarations}>${inner}</VPNProfile>`;
}

describe("elements at a caret", () => {
  it("are those of the vocabulary, in the order in which Windows returns them", () => {
    const { labels } = at("<VPNProfile><Route><⇶</Route></VPNProfile>");
    expect(labels).toEqual(["Address", "PrefixSize", "ExclusionRoute", "Metric"]);
  });

  it("leave out what stands there already, before the caret or after it", () => {
    const { labels } = at("<VPNProfile><Route><Address>10.0.0.0</Address>⇶<Metric>1</Metric></Route></VPNProfile>");
    expect(labels).toEqual(["PrefixSize", "ExclusionRoute"]);
  });

  it("are those of an EAP configuration that stands alone, or in a wireless profile", () => {
    const host = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">⇶';
    for (const text of [host, `<WLANProfile xmlns="urn:x"><MSM><EAPConfig>${host}`]) {
      const { labels, items } = at(text);
      expect(labels.slice(0, 3)).toEqual(["EapMethod", "Config", "ConfigBlob"]);
      expect(items[0]?.path).toBe("NativeProfile/Authentication/Eap/Configuration/EapHostConfig/EapMethod");
    }
    expect(at('<WLANProfile xmlns="urn:x"><MSM>⇶').labels).toEqual(["</MSM>"]);
  });

  it("leave out what stands there with another spelling", () => {
    const ttls = "http://www.microsoft.com/provisioning/EapTtlsConnectionPropertiesV1";
    const config = `<Config><eapTtls xmlns="${ttls}"></eapTtls>⇶</Config>`;
    const { labels } = at(`<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">${config}`);
    expect(labels).toContain("EapTeap");
    expect(labels).not.toContain("EapTtls");
  });

  it("keep offering what may stand several times", () => {
    expect(at("<VPNProfile><Route/><⇶</VPNProfile>").labels).toContain("Route");
  });

  it("are never what Microsoft reserves", () => {
    const { labels } = at("<VPNProfile><NativeProfile><Authentication><⇶</Authentication></NativeProfile>");
    expect(labels).toContain("UserMethod");
    expect(labels).not.toContain("Certificate");
  });

  it("are told by namespace: the same name elsewhere is something else", () => {
    expect(at('<VPNProfile><Route xmlns="urn:other"><⇶</Route></VPNProfile>').labels).toEqual([]);
  });

  it("are known on text that is broken around the caret", () => {
    const { labels } = at("<VPNProfile>\n  <AlwaysOn>true\n  <Route>\n    <Ad⇶\n    <Metric>1</Metric>\n  </Route>");
    expect(labels).toEqual(["Address", "PrefixSize", "ExclusionRoute"]);
  });

  it("are the root in an empty text, and nothing once it is there", () => {
    expect(at("⇶").choose("VPNProfile")).toBe("<VPNProfile>\n  ⇶\n</VPNProfile>");
    expect(at("<VPNProfile></VPNProfile>\n⇶").labels).toEqual([]);
  });

  it("are not offered in comments, in CDATA and in what the vocabulary does not know", () => {
    expect(at("<VPNProfile><!-- <⇶ --></VPNProfile>").items).toEqual([]);
    expect(at("<VPNProfile><![CDATA[<⇶]]></VPNProfile>").items).toEqual([]);
    expect(at("<VPNProfile><Unknown><⇶</Unknown></VPNProfile>").labels).toEqual([]);
  });
});

describe("choosing an element", () => {
  it("writes both tags, with the caret where the value goes", () => {
    const { choose } = at("<VPNProfile>\n  <Always⇶\n</VPNProfile>");
    expect(choose("AlwaysOn")).toBe("<VPNProfile>\n  <AlwaysOn>⇶</AlwaysOn>\n</VPNProfile>");
  });

  it("lays out a group like the text around it", () => {
    const { choose } = at("<VPNProfile>\n\t<Rou⇶\n</VPNProfile>");
    expect(choose("Route")).toBe("<VPNProfile>\n\t<Route>\n\t\t⇶\n\t</Route>\n</VPNProfile>");
  });

  it("works without the <, replacing the word that was begun", () => {
    const { choose } = at("<VPNProfile>\n  Alw⇶\n</VPNProfile>");
    expect(choose("AlwaysOn")).toBe("<VPNProfile>\n  <AlwaysOn>⇶</AlwaysOn>\n</VPNProfile>");
  });

  it("changes the name only, where the rest of the tag stands already", () => {
    const { choose } = at("<VPNProfile><Alw⇶ays>true</Always></VPNProfile>");
    expect(choose("AlwaysOn")).toBe("<VPNProfile><AlwaysOn⇶>true</Always></VPNProfile>");
  });

  it("gives well-formed text, with the namespace that the element needs", () => {
    const written = at(eapSample("")).choose("EapHostConfig");
    expect(written).toContain('<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">');
    expect(parseXml(written.replace("⇶", "")).ok).toBe(true);
  });

  it("uses the prefix that stands for the namespace", () => {
    const eap = 'xmlns:eap="http://www.microsoft.com/provisioning/EapHostConfig"';
    expect(at(eapSample(eap)).choose("EapHostConfig")).toContain("<eap:EapHostConfig>");
  });
});

describe("end tags", () => {
  it("close the innermost open element", () => {
    const { choose } = at("<VPNProfile><Route><Metric>1</Metric></⇶");
    expect(choose("</Route>")).toBe("<VPNProfile><Route><Metric>1</Metric></Route>⇶");
    expect(at("<VPNProfile><Route></Ro⇶>").choose("</Route>")).toBe("<VPNProfile><Route></Route>⇶");
  });

  it("are offered in content only where one is missing", () => {
    expect(at("<VPNProfile><Route>⇶</VPNProfile>").labels).toContain("</Route>");
    expect(at("<VPNProfile><Route>⇶</Route></VPNProfile>").labels).not.toContain("</Route>");
  });
});

describe("values at a caret", () => {
  it("are the suggestions of the setting, with their meaning and the default", () => {
    const { items } = at("<VPNProfile><AlwaysOn>⇶</AlwaysOn></VPNProfile>");
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ["true", "Yes"],
      ["false", "No (default)"],
    ]);
  });

  it("replace what stands there", () => {
    const { choose } = at("<VPNProfile><AlwaysOn>tr⇶ue</AlwaysOn></VPNProfile>");
    expect(choose("false")).toBe("<VPNProfile><AlwaysOn>false⇶</AlwaysOn></VPNProfile>");
  });

  it("stay in the menu behind a value that is whole", () => {
    const { items } = at("<VPNProfile><AlwaysOn>true⇶</AlwaysOn></VPNProfile>");
    expect(items.map(({ filter }) => filter)).toEqual(["true", "true"]);
  });

  it("replace only the item of a list around the caret", () => {
    const { replaced } = at("<VPNProfile><DnsSuffix>a.example,b.⇶example,c.example</DnsSuffix></VPNProfile>");
    expect(replaced).toBe("b.example");
  });

  it("never show an example for a secret", () => {
    expect(at("<VPNProfile><NativeProfile><L2tpPsk>⇶</L2tpPsk></NativeProfile></VPNProfile>").items).toEqual([]);
  });
});

it("answers at every place of a text, and what it replaces lies around the caret", () => {
  const text = "<VPNProfile a='1'>\n <!-- x --><Route><Address>1.2.3.4</Address>< </Route>\n</VPNProfile><";
  for (let offset = 0; offset <= text.length; offset++) {
    const { replace } = completionsAt(text, offset);
    expect(replace.start).toBeLessThanOrEqual(offset);
    expect(replace.end).toBeGreaterThanOrEqual(offset);
    expect(text.slice(replace.start, replace.end)).not.toContain("\n");
  }
});

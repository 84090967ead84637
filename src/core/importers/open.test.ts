import { describe, expect, it } from "vitest";
import { writeZip } from "../bytes/zip.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import type { Importer, Part } from "./importer.ts";
import { LARGEST_SOURCE, MOST_FINDS, MOST_LAYERS, MOST_PIECES } from "./limits.ts";
import { openSource } from "./open.ts";
import { sourceOfBytes, sourceOfText } from "./source.ts";

const XML = "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>";

function archive(...entries: readonly (readonly [path: string, text: string])[]) {
  const files = entries.map(([path, text]) => ({ path, bytes: encodeText(text, UTF_8).bytes }));
  return sourceOfBytes("archive.zip", writeZip(files));
}

/** Says of everything that it holds these parts. */
function holding(parts: readonly Part[]): Importer {
  return {
    id: "test",
    title: "a test",
    summary: "",
    examples: [],
    recognises: () => true,
    read: () => ({ parts, finds: [], remarks: [] }),
  };
}

describe("the door", () => {
  it("says where a find stood, from the outside in", () => {
    const [find] = openSource(archive(["a/user.xml", XML])).finds;
    expect(find?.trail).toEqual([
      { title: "a zip archive", name: "archive.zip", where: "a/user.xml", how: "a file" },
      { title: "ProfileXML", name: "user.xml", where: "", how: "" },
    ]);
  });

  it("gives a profile that stands in several places once, with all that is said of it", () => {
    const script = `$ProfileName = 'Branch'\r\n$ProfileXML = '${XML}'\r\n`;
    const { finds } = openSource(archive(["user.xml", XML], ["install.ps1", script]));
    expect(finds).toHaveLength(1);
    expect(finds[0]).toMatchObject({ name: "Branch", source: { text: XML } });
  });

  it("keeps profiles apart that are only written differently", () => {
    expect(openSource(archive(["a.xml", XML], ["b.xml", `${XML}\n`])).finds).toHaveLength(2);
  });

  it("takes what it does not know inside an archive for no failure, and on its own for one", () => {
    expect(openSource(archive(["a.xml", XML], ["notes.txt", "words"])).remarks.map(({ kind }) => kind)).toEqual([
      "nothing",
    ]);
    expect(openSource(sourceOfText(null, "words")).remarks.map(({ kind }) => kind)).toEqual(["refused"]);
  });
});

describe("limits", () => {
  it("on size", () => {
    const { remarks } = openSource(sourceOfBytes(null, new Uint8Array(LARGEST_SOURCE + 1)));
    expect(remarks.map(({ text }) => text)).toEqual(["It is larger than 10 MB and was not opened."]);
  });

  it("on depth: wrappings without end come to one", () => {
    const source = sourceOfText(null, "x");
    const endless = holding([{ source, where: "here", how: "a box" }]);
    const { remarks } = openSource(source, [endless]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.text).toContain(`more than ${MOST_LAYERS} times`);
  });

  it("on count and sum: parts without number come to an end", () => {
    const part: Part = { source: sourceOfBytes(null, new Uint8Array(LARGEST_SOURCE)), where: "", how: "" };
    const { remarks } = openSource(sourceOfText(null, "x"), [holding(Array<Part>(20).fill(part))]);
    expect(remarks.some(({ text }) => text.includes("more than 100 MB"))).toBe(true);
  });

  it("on the things in one source", () => {
    const part: Part = { source: sourceOfText(null, XML), where: "", how: "" };
    const many = {
      ...holding(Array<Part>(200_000).fill(part)),
      recognises: ({ text }: { readonly text: string }) => text === "x",
    };
    const { finds, remarks } = openSource(sourceOfText(null, "x"), [many]);
    expect(finds).toEqual([]);
    expect(remarks.map(({ text }) => text)).toContainEqual(expect.stringContaining(`more than ${MOST_FINDS} things`));
  });

  it("on profiles made of settings, which escaping makes longer", () => {
    const value = "&amp;".repeat(1_100_000);
    const uri = "./User/Vendor/MSFT/VPNv2/A/PluginProfile/CustomConfiguration";
    const add = `<Add><Item><Target><LocURI>${uri}</LocURI></Target><Data>${value}</Data></Item></Add>`;
    const servers = JSON.stringify({ omaSettings: [{ omaUri: uri, value: "&".repeat(5_000_000) }] });
    for (const text of [add, servers]) expect(() => openSource(sourceOfText(null, text))).not.toThrow();
    const { finds, remarks } = openSource(sourceOfText(null, servers));
    expect(finds).toEqual([]);
    expect(remarks.map((remark) => remark.text)).toContainEqual(expect.stringContaining("a longer profile"));
  });

  it.each([" ", "%", "QUFB"])("on what is repeated in a script: %j", (piece) => {
    const script = `$x = '<VPNProfile>' + (${piece.repeat(9_000_000 / piece.length)}`;
    const { finds, remarks } = openSource(sourceOfText(null, script));
    expect(finds).toEqual([]);
    expect(remarks.map(({ text }) => text)).toContainEqual(expect.stringContaining("piece by piece"));
  });

  it("on the stack of regular expressions", () => {
    const tooDeep = {
      ...holding([]),
      read: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const { finds, remarks } = openSource(sourceOfText(null, "x"), [tooDeep]);
    expect(finds).toEqual([]);
    expect(remarks.map(({ kind }) => kind)).toEqual(["refused"]);
  });

  it("on the length of a remark", () => {
    const omaUri = "./User/Vendor/MSFT/VPNv2/A/DnsSuffix";
    const policy = JSON.stringify({ omaSettings: [{ omaUri, value: "&".repeat(1_000_000) }] });
    const { remarks } = openSource(sourceOfText(null, policy));
    expect(remarks.length).toBeGreaterThan(0);
    expect(Math.max(...remarks.map(({ text }) => text.length))).toBeLessThan(1_100);
  });

  it("on rows: ranges come to many each", () => {
    const { finds } = openSource(sourceOfText(null, "0.0.0.1-255.255.255.254\n".repeat(20_000)));
    expect(finds).toHaveLength(1);
    expect(finds[0]?.kind === "rows" ? finds[0].rows.length : 0).toBeLessThan(101_000);
  });

  it("on lines, whatever ends them", () => {
    expect(openSource(sourceOfText(null, "\r".repeat(1_000_000))).finds).toEqual([]);
    const { remarks } = openSource(sourceOfText(null, "10.0.0.0/8\r".repeat(100_001)));
    expect(remarks.map((remark) => remark.text)).toContainEqual(expect.stringContaining("Only the first"));
  });

  it.each([
    ["PowerShell", `$Xml = "<VPNProfile>${"$a ".repeat(MOST_PIECES)}</VPNProfile>"`],
    ["a format", `$Xml = '<VPNProfile>${"{0}".repeat(MOST_PIECES)}</VPNProfile>' -f 'a'`],
    ["a shell", `cat <<EOF\n<VPNProfile>${"$a ".repeat(MOST_PIECES)}</VPNProfile>\nEOF\n`],
    ["C#", `var xml = $"<VPNProfile>${"{a} ".repeat(MOST_PIECES)}</VPNProfile>";`],
  ])("on values that a string of %s puts in", (_, program) => {
    const { finds, remarks } = openSource(sourceOfText(null, program));
    expect(finds).toEqual([]);
    expect(remarks.length).toBeGreaterThan(0);
  });

  it("and says which string has too many pieces", () => {
    const script = `$Url = 'https://contoso.com'\n$Xml = "<VPNProfile>${"$a ".repeat(MOST_PIECES)}</VPNProfile>"`;
    const { remarks } = openSource(sourceOfText(null, script));
    expect(remarks).toMatchObject([
      { kind: "refused", where: "line 2", text: "A string of more than 200,000 pieces was not read." },
    ]);
  });

  it("on archives that unfold too far", () => {
    const bomb = writeZip([{ path: "bomb.txt", bytes: new Uint8Array(LARGEST_SOURCE + 1) }]);
    expect(bomb.length).toBeLessThan(100_000);
    const { finds, remarks } = openSource(sourceOfBytes("bomb.zip", bomb));
    expect(finds).toEqual([]);
    expect(remarks[0]?.text).toContain("unfolds to more than 10 MB");
  });

  it("on entities: a document type is refused by the reader, and the text opens as it is", () => {
    const text = '<!DOCTYPE VPNProfile [<!ENTITY a "aaaa">]><VPNProfile>&a;</VPNProfile>';
    expect(openSource(sourceOfText(null, text)).finds.length).toBeLessThanOrEqual(1);
  });
});

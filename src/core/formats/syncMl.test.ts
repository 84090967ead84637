import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseXml } from "../xml/parse.ts";
import { parseSyncMl, printSyncMl, SYNC_ML_VERBS, type SyncMlCommand } from "./syncMl.ts";

const ADDRESS = "./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML";
const PROFILE = "<VPNProfile>\n  <!-- R&amp;D -->\n</VPNProfile>";

function readBack(text: string) {
  const read = parseSyncMl(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function add(data: string | null, address = ADDRESS): SyncMlCommand {
  return { verb: "Add", address, data };
}

describe("SyncML", () => {
  const letters = fc.string({ unit: fc.constantFrom("<", "&", ">", "]", "]]>", '"', "'", "\n", " ", "ü", "😀", "%") });
  const command = fc.record({
    verb: fc.constantFrom(...SYNC_ML_VERBS),
    address: letters.map((text) => `./${text.trim()}`),
    data: fc.option(letters),
  });

  it("reads as what was written, escaped and in CDATA, whole and in pieces", () => {
    fc.assert(
      fc.property(
        fc.array(command, { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom("escaped" as const, "cdata" as const),
        (commands, whole, atomic, form) => {
          const read = readBack(printSyncMl(commands, { whole, atomic, form }));
          expect(read.map(({ verb, address, data }) => ({ verb, address, data }))).toEqual(commands);
        },
      ),
    );
  });

  it("is laid out to be read, and a value's lines are its own", () => {
    expect(printSyncMl([add(PROFILE)], { whole: true, atomic: true, form: "inline" })).toBe(
      [
        '<SyncML xmlns="SYNCML:SYNCML1.2">',
        "  <SyncBody>",
        "    <Atomic>",
        "      <CmdID>1</CmdID>",
        "      <Add>",
        "        <CmdID>2</CmdID>",
        "        <Item>",
        `          <Target><LocURI>${ADDRESS}</LocURI></Target>`,
        "          <Meta>",
        '            <Format xmlns="syncml:metinf">chr</Format>',
        '            <Type xmlns="syncml:metinf">text/plain</Type>',
        "          </Meta>",
        "          <Data>",
        PROFILE,
        "</Data>",
        "        </Item>",
        "      </Add>",
        "    </Atomic>",
        "    <Final/>",
        "  </SyncBody>",
        "</SyncML>",
        "",
      ].join("\n"),
    );
  });

  it("is well-formed as a whole, and its numbers do not repeat", () => {
    const commands = [{ verb: "Delete", address: "./a&b", data: null } as const, add("]]>")];
    const text = printSyncMl(commands, { whole: true, atomic: true, form: "cdata" });
    expect(parseXml(text).ok).toBe(true);
    expect([...text.matchAll(/<CmdID>(\d)/g)].map(([, id]) => id)).toEqual(["1", "2", "3"]);
  });

  it("may hold the markup itself, which is taken as it stands", () => {
    const [read] = readBack(printSyncMl([add(PROFILE)], { whole: false, atomic: false, form: "inline" }));
    expect(read).toMatchObject({ data: PROFILE, form: "inline", format: "chr" });
  });

  it("may be several pieces, each with a declaration, and says in which line each stands", () => {
    const piece = '<?xml version="1.0"?>\n<Add>\n<Item><Target><LocURI>./a</LocURI></Target></Item></Add>';
    expect(readBack(`${piece}\n${piece}`).map(({ line, data }) => [line, data])).toEqual([
      [3, null],
      [6, null],
    ]);
  });

  it("keeps a declaration that belongs to the value", () => {
    const value = '<?xml version="1.0"?><VPNProfile/>';
    expect(readBack(printSyncMl([add(value)], { whole: false, atomic: false, form: "cdata" }))[0]?.data).toBe(value);
  });

  it("reads what devices answer, and the format of all items of a command", () => {
    const text =
      "<x:Results><x:Meta><x:Format xmlns='syncml:metinf'>b64</x:Format></x:Meta>" +
      "<x:Item><x:Source><x:LocURI>./a</x:LocURI></x:Source><x:Data>YQ==</x:Data></x:Item></x:Results>";
    expect(readBack(`<x:SyncML xmlns:x="SYNCML:SYNCML1.2">${text}</x:SyncML>`)).toMatchObject([
      { verb: "Results", address: "./a", data: "YQ==" },
    ]);
  });

  it("says where it is broken", () => {
    expect(parseSyncMl("<Add>\n<Item>\n</Add>")).toMatchObject({ ok: false, error: expect.stringContaining("line 3") });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSyncMl } from "../formats/syncMl.ts";
import { openSource } from "../importers/open.ts";
import { sourceOfBytes } from "../importers/source.ts";
import { parseXml } from "../xml/parse.ts";
import { jobOf } from "./exportJob.testkit.ts";
import { syncMl } from "./syncMl.ts";

const TEXT = '<?xml version="1.0"?>\r\n<VPNProfile>\r\n  <!-- R&D ]]> -->\r\n</VPNProfile>\r\n';
const { defaults } = syncMl;

function commandsOf(options: Partial<typeof defaults>, about = {}) {
  const result = syncMl.export(jobOf(TEXT, about), { ...defaults, ...options });
  const read = parseSyncMl(result.files[0]?.text ?? "");
  if (!read.ok) throw new Error(read.error);
  return { result, commands: read.value };
}

describe("SyncML", () => {
  it.each(["escaped", "cdata", "inline"] as const)("carries what it says that it carries, as %s", (data) => {
    for (const form of ["whole", "fragment"] as const) {
      const { result, commands } = commandsOf({ data, form });
      expect(commands[0]?.data).toBe(result.profileXml);
      expect(result.profileXml).not.toMatch(/\r|<\?xml/);
      expect(result.changes).toHaveLength(2);
    }
  });

  it("asks for nothing that a deletion does not need", () => {
    const { result } = commandsOf({ action: "delete" });
    expect(result.card.map(({ label }) => label)).toEqual(["OMA-URI"]);
    expect(result.steps.join()).not.toContain("certificates");
  });

  it("is opened again in every form", () => {
    for (const data of ["escaped", "cdata", "inline"] as const)
      for (const form of ["whole", "fragment"] as const)
        for (const action of ["add", "replace", "update"] as const) {
          const { result } = commandsOf({ data, form, action }, { name: "Zürich ‘R&D’", scope: "allUsers" });
          const opening = openSource(sourceOfBytes(null, result.files[0]?.bytes ?? new Uint8Array()));
          expect(opening.finds).toMatchObject([{ name: "Zürich ‘R&D’", scope: "allUsers" }]);
          expect(opening.finds.map((find) => find.kind === "profile" && find.source.text)).toEqual([result.profileXml]);
        }
  });

  it("adds, replaces, updates and deletes", () => {
    const verbs = (action: typeof defaults.action) => commandsOf({ action }).commands.map(({ verb }) => verb);
    expect(verbs("add")).toEqual(["Add"]);
    expect(verbs("replace")).toEqual(["Replace"]);
    expect(verbs("update")).toEqual(["Delete", "Add"]);
    expect(verbs("delete")).toEqual(["Delete"]);
  });

  it("deletes the profile and not only its text, whatever the text", () => {
    const { result, commands } = commandsOf({ action: "delete" }, { scope: "device", name: "A B" });
    expect(commands[0]?.address).toBe("./Device/Vendor/MSFT/VPNv2/A%20B");
    expect(result.profileXml).toBeNull();
    expect(syncMl.blockers(jobOf("<broken"), { ...defaults, action: "delete" })).toEqual([]);
    expect(syncMl.blockers(jobOf("<broken"), defaults)).not.toEqual([]);
  });

  it("keeps an update in one Atomic also when only the commands are asked for", () => {
    const { result } = commandsOf({ action: "update", form: "fragment" });
    expect(result.files[0]?.text).toMatch(/^<Atomic>[^]*<Delete>[^]*<Add>[^]*<\/Atomic>\n$/);
  });

  it("is well-formed for every name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const { result } = commandsOf({ data: "cdata" }, { name });
        expect(parseXml(result.files[0]?.text ?? "").ok).toBe(true);
      }),
    );
  });
});

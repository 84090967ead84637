import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openSource } from "../open.ts";
import { sourceOfBytes } from "../source.ts";

const FOLDER = path.resolve(process.cwd(), "../shared/corpus/containers");

describe.skipIf(!existsSync(FOLDER))("containers of the corpus (skipped without ../shared)", () => {
  it.each([
    ["s08-syncml-escaped.xml", "syncMl", { name: "DornMX Device", scope: "device" }],
    ["s09-syncml-cdata.xml", "syncMl", { name: "DornMX Device", scope: "device" }],
    ["s16-reg-nodecache.reg", "registryFile", { name: "AOVPN", scope: "user" }],
  ])("%s opens", (file, form, found) => {
    const opening = openSource(sourceOfBytes(file, new Uint8Array(readFileSync(path.join(FOLDER, file)))));
    expect(opening.form?.id).toBe(form);
    expect(opening.finds).toMatchObject([{ kind: "profile", isVerbatim: true, ...found }]);
    expect(opening.remarks.filter(({ kind }) => kind !== "note")).toEqual([]);
  });
});

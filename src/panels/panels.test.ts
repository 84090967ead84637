import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AREAS } from "../core/lint/rules/index.ts";
import { settingAt, settings } from "../core/vocabulary/settings.ts";
import { factsOf } from "../core/vocabulary/spec.ts";
import { PANELS, panelOf } from "./index.ts";

const reservedPaths = settings()
  .filter(({ spec }) => factsOf(spec).reserved === true)
  .map(({ path }) => path);
const offered = settings().filter(({ path }) => !reservedPaths.some((reserved) => isBelow(path, reserved)));
/** The settings that need a control: what holds a value of its own. */
const controlled = [
  ...new Set(offered.filter(({ spec }) => spec.kind === "leaf" || spec.kind === "raw").map(({ path }) => path)),
];
const CONTAINERS = ["NativeProfile"];

describe("the panels", () => {
  it.each(["id", "title"] as const)("each have their own %s", (word) => {
    expect(new Set(PANELS.map((panel) => panel[word])).size).toBe(PANELS.length);
  });

  it("have ids that fit into an address", () => {
    for (const { id } of PANELS) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it("cover only what the vocabulary has", () => {
    const strangers = PANELS.flatMap(({ id, covers }) =>
      covers.filter((path) => settingAt(path.split("/")) === null).map((path) => `${id}: ${path}`),
    );
    expect(strangers).toEqual([]);
  });

  it("hold every setting that is offered, each in one panel", () => {
    const owners = controlled.map((path) => [path, closest(path)] as const).filter(([, ids]) => ids.length !== 1);
    expect(owners).toEqual([]);
  });

  it("hold no setting by the way, because its container is theirs", () => {
    const unnamed = controlled.filter((path) => prefixesFor(path).every(({ prefix }) => CONTAINERS.includes(prefix)));
    expect(unnamed).toEqual([]);
  });

  it("lead to the panel that names a setting most closely", () => {
    expect(panelOf("NativeProfile/Servers")?.id).toBe("servers");
    expect(panelOf("NativeProfile/CryptographySuite/DHGroup")?.id).toBe("cryptography");
    expect(panelOf("Route/Address")?.id).toBe("routing");
    expect(panelOf("RouteX")).toBeNull();
  });

  it("are where the areas of rules say that they are mended", () => {
    const strangers = AREAS.filter(({ panel }) => !PANELS.some(({ id }) => id === panel));
    expect(strangers.map(({ id, panel }) => `${id}: ${panel}`)).toEqual([]);
  });

  it("are all in the list", async () => {
    const files = readdirSync("src/panels", { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith("/panel.ts"));
    const modules = await Promise.all(
      files.map((name) => import(/* @vite-ignore */ `./${name}`) as Promise<Record<string, unknown>>),
    );
    const unlisted = files.filter(
      (_, at) => !Object.values(modules[at] ?? {}).some((one) => (PANELS as readonly unknown[]).includes(one)),
    );
    expect(unlisted).toEqual([]);
    expect(files).toHaveLength(PANELS.length);
  });

  it.each(PANELS)("bring their code when asked: $id", async ({ load }) => {
    expect(await load()).toBeTypeOf("function");
  });
});

/** The ids of the panels that name the longest part of a path. */
function closest(path: string): readonly string[] {
  const found = prefixesFor(path);
  const longest = Math.max(0, ...found.map(({ prefix }) => prefix.length));
  return found.filter(({ prefix }) => prefix.length === longest).map(({ id }) => id);
}

function prefixesFor(path: string): readonly { readonly id: string; readonly prefix: string }[] {
  return PANELS.flatMap(({ id, covers }) =>
    covers.filter((prefix) => isBelow(path, prefix)).map((prefix) => ({ id, prefix })),
  );
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

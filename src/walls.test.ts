import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/**
 * The arrows of docs/architecture.md, held by a test. Tests themselves may look over every wall.
 * Modules are named by their path from the root of the project, packages by their name.
 */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** Whether it waits until it is called for: `import("…")`. */
  readonly isLazy: boolean;
}

interface Wall {
  readonly name: string;
  readonly isBroken: (line: Import) => boolean;
  /** An import that must break it: proves that the wall stands. */
  readonly trespass: readonly [from: string, to: string];
}

const CORE = "src/core";
const CERTIFICATES = `${CORE}/certificates`;
const FOUNDATIONS = [`${CORE}/result.ts`, `${CORE}/phrases.ts`, `${CORE}/bytes`];
const READING = [...FOUNDATIONS, `${CORE}/ip`, `${CORE}/xml`, `${CORE}/vocabulary`, `${CORE}/profile`];
const LINT = `${CORE}/lint`;
const FORMATS = `${CORE}/formats`;
const REACT = ["react", "react-dom", "@emotion", "@mui", "react-hook-form"];
const SCREENS = ["src/ui", "src/forms", "src/panels", "src/app", "src/main.tsx"];

const WALLS: readonly Wall[] = [
  onlyImports(CORE, []),
  onlyImports(`${CORE}/bytes`, [`${CORE}/result.ts`]),
  onlyImports(`${CORE}/ip`, FOUNDATIONS),
  onlyImports(`${CORE}/xml`, FOUNDATIONS),
  onlyImports(`${CORE}/vocabulary`, [...FOUNDATIONS, `${CORE}/ip`]),
  onlyImports(`${CORE}/profile`, READING),
  onlyImports(LINT, [...READING, CERTIFICATES]),
  onlyImports(FORMATS, READING),
  onlyImports(`${CORE}/exporters`, [...READING, FORMATS]),
  onlyImports(`${CORE}/importers`, [...READING, FORMATS]),
  onlyImports(`${CORE}/simulate`, READING),
  onlyImports(`${CORE}/compare`, READING),
  onlyImports(`${CORE}/scenarios`, [...READING, `${CORE}/deployment`]),
  onlyImports(CERTIFICATES, FOUNDATIONS),
  onlyImports("src/cli", [CORE]),
  onlyImports("src/store", [CORE]),
  onlyImports("src/react", [CORE, "src/store"]),
  onlyImports("src/ui", []),
  onlyImports("src/forms", [CORE, "src/store", "src/react", "src/ui"]),
  onlyImports("src/panels", [CORE, "src/store", "src/react", "src/forms", "src/ui"]),
  onlyImports("src/monaco", [CORE, "src/store", "src/react"]),
  neverImports(CORE, [...REACT, "zustand", "idb-keyval", "monaco-editor", "node:"]),
  neverImports("src/store", [...REACT, "monaco-editor", "node:"]),
  importedOnlyBy("fast-xml-parser", [`${CORE}/xml/secondReader.ts`, FORMATS]),
  importedOnlyBy("fflate", [`${CORE}/bytes/zip.ts`]),
  importedOnlyBy("cidr-tools", [`${CORE}/ip`]),
  importedOnlyBy("@peculiar", [`${CERTIFICATES}/x509.ts`]),
  importedOnlyBy("asn1js", [`${CERTIFICATES}/asn1.ts`]),
  importedOnlyBy("@noble", [`${CORE}/bytes/digest.ts`]),
  neverImports("src/cli", [...REACT, "monaco-editor"]),
  loadedLazily(CERTIFICATES, ["readCertificates.ts", "x509.ts", "asn1.ts", "thumbprints.ts", "content.ts"]),
  loadedLazily(`${CORE}/importers`, ["open.ts", "index.ts"], ["src/app/reader.worker.ts"]),
  loadedLazily(LINT, ["engine.ts", "rules/index.ts"], ["src/cli", "src/app/problems"]),
  importedOnlyBy("diff", ["src/ui"]),
  importedOnlyBy("monaco-editor", ["src/monaco"]),
  importedOnlyBy("react-hook-form", ["src/forms"]),
  importedOnlyBy("@mui/material", SCREENS),
  strangers("src/panels", (file) => /^src\/panels\/([^/]+)\//.exec(file)?.[1]),
];

describe("walls", () => {
  const imports = sources().flatMap(importsOf);

  test.each(WALLS)("$name", ({ isBroken }) => {
    expect(imports.filter(isBroken).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test.each(WALLS)("would be seen when broken: $name", ({ isBroken, trespass: [from, to] }) => {
    expect(isBroken({ from, to, isTypeOnly: false, isLazy: false })).toBe(true);
  });

  test("there are imports to look at", () => {
    expect(imports.length).toBeGreaterThan(100);
  });
});

describe("cycles", () => {
  test("no module of the core imports itself by a detour", () => {
    const imports = sources().flatMap(importsOf);
    expect(cycleAmong(imports.filter(({ from, isTypeOnly }) => isWithin(from, [CORE]) && !isTypeOnly))).toEqual([]);
  });

  test("a detour is found", () => {
    const ring = [
      ["a", "b"],
      ["b", "c"],
      ["c", "b"],
    ] as const;
    expect(cycleAmong(ring.map(([from, to]) => ({ from, to, isTypeOnly: false, isLazy: false })))).toEqual([
      "b",
      "c",
      "b",
    ]);
  });
});

describe("names", () => {
  test("nothing lives in a bin: no utils, helpers or common", () => {
    const isBin = (file: string) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.[^/]*)?(?:\/|$)/i.test(file);
    expect(sources().filter(isBin)).toEqual([]);
    expect(["src/utils/a.ts", "src/core/helpers.ts"].filter(isBin)).toHaveLength(2);
  });
});

describe("reading imports", () => {
  test("finds every way to import, and knows types from values", () => {
    const text = [
      'import a from "zod";',
      'import type { B } from "./b.ts";',
      'import { type C } from "./c.ts";',
      'export { d } from "../d/d.ts";',
      'import "./e.css";',
      'const f = await import("react");',
    ].join("\n");
    expect(importsIn("src/x/a.ts", text)).toEqual([
      { from: "src/x/a.ts", to: "zod", isTypeOnly: false, isLazy: false },
      { from: "src/x/a.ts", to: "src/x/b.ts", isTypeOnly: true, isLazy: false },
      { from: "src/x/a.ts", to: "src/x/c.ts", isTypeOnly: true, isLazy: false },
      { from: "src/x/a.ts", to: "src/d/d.ts", isTypeOnly: false, isLazy: false },
      { from: "src/x/a.ts", to: "src/x/e.css", isTypeOnly: false, isLazy: false },
      { from: "src/x/a.ts", to: "react", isTypeOnly: false, isLazy: true },
    ]);
  });
});

/** What stands in `place` imports, of the project, nothing but `allowed` and itself. */
function onlyImports(place: string, allowed: readonly string[]): Wall {
  return {
    name: `${place} imports of the project only ${["itself", ...allowed].join(", ")}`,
    isBroken: ({ from, to }) => isWithin(from, [place]) && isWithin(to, ["src"]) && !isWithin(to, [place, ...allowed]),
    trespass: [`${place}/inside.ts`, "src/elsewhere/module.ts"],
  };
}

function neverImports(place: string, packages: readonly string[]): Wall {
  return {
    name: `${place} never imports ${packages.join(", ")}`,
    isBroken: ({ from, to }) => isWithin(from, [place]) && isWithin(to, packages),
    trespass: [`${place}/inside.ts`, `${packages[0]}/part`],
  };
}

function importedOnlyBy(packageName: string, places: readonly string[]): Wall {
  return {
    name: `${packageName} is imported only by ${places.join(", ")}`,
    isBroken: ({ from, to }) => isWithin(to, [packageName]) && !isWithin(from, places),
    trespass: ["src/elsewhere/module.ts", `${packageName}/part`],
  };
}

/** These modules bring weight along: from outside they are imported when called for, or for their types only. */
function loadedLazily(place: string, modules: readonly string[], except: readonly string[] = []): Wall {
  const heavy = modules.map((module) => `${place}/${module}`);
  return {
    name: `${modules.join(", ")} of ${place} are loaded lazily`,
    isBroken: ({ from, to, isTypeOnly, isLazy }) =>
      isWithin(to, heavy) && !isWithin(from, [place, ...except]) && !isTypeOnly && !isLazy,
    trespass: ["src/elsewhere/module.ts", `${place}/${modules[0]}`],
  };
}

/** The rooms of one house never import one another; what belongs to no room is open to all. */
function strangers(house: string, roomOf: (file: string) => string | undefined): Wall {
  return {
    name: `folders of ${house} never import one another`,
    isBroken({ from, to }) {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== undefined && there !== undefined && here !== there;
    },
    trespass: [`${house}/one/a.ts`, `${house}/other/b.ts`],
  };
}

function isWithin(name: string, places: readonly string[]): boolean {
  return places.some((place) => name === place || name.startsWith(/[/:]$/.test(place) ? place : `${place}/`));
}

/** The modules of the product, without its tests. */
function sources(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("src", name.replaceAll("\\", "/")))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|test-d|testkit)\.tsx?$/.test(name));
}

function importsOf(file: string): readonly Import[] {
  return importsIn(file, readFileSync(file, "utf8"));
}

function importsIn(file: string, text: string): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined)
      imports.push({
        from: file,
        to: targetOf(file, specifier),
        isTypeOnly: isTypeOnly(node),
        isLazy: ts.isCallExpression(node),
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, scriptKindOf(file)));
  return imports;
}

function scriptKindOf(file: string): ts.ScriptKind {
  return file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function specifierOf(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { name, namedBindings, phaseModifier } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const hasNames = name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings);
  return hasNames && namedBindings.elements.every((element) => element.isTypeOnly);
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
}

/** The first cycle found, from a module back to itself; empty when there is none. */
function cycleAmong(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Import[]>();
  for (const line of imports) next.set(line.from, [...(next.get(line.from) ?? []), line]);
  const finished = new Set<string>();
  const walk = (name: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (finished.has(name)) return [];
    for (const { to } of next.get(name) ?? []) {
      const cycle = walk(to, [...trail, name]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(name);
    return [];
  };
  return [...next.keys()].map((name) => walk(name, [])).find((cycle) => cycle.length > 0) ?? [];
}

/** What leaves comes back: every exporter's files, opened through the one door. */
import { describe, expect, it } from "vitest";
import type { AnyExporter, AnyOptions } from "./exporters/anyExporter.ts";
import { FIXTURE_NAMES, type FixtureName, fixtureJob } from "./exporters/exportJob.testkit.ts";
import { exporters } from "./exporters/index.ts";
import type { FoundProfile } from "./importers/importer.ts";
import { openSource } from "./importers/open.ts";
import { sourceOfBytes } from "./importers/source.ts";
import { at } from "./profile/at.ts";
import { readAny } from "./profile/read.ts";
import type { AnyRef } from "./profile/ref.ts";
import { parseXml } from "./xml/parse.ts";

const CASES = exporters
  .filter(({ comesBack }) => comesBack.as !== "nothing")
  .flatMap((exporter) => FIXTURE_NAMES.map((fixture) => ({ fixture, exporter, id: exporter.id })))
  .filter(({ fixture, exporter }) => exporter.blockers(fixtureJob(fixture), exporter.defaults).length === 0);

describe("an exported profile comes back", () => {
  it("from most formats", () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBeGreaterThan(2);
  });

  it.each(CASES)("as $id of the $fixture profile", ({ fixture, exporter }) => {
    const { sent, found } = thereAndBack(fixture, exporter);
    expect(found, "a profile has to be found").toBeDefined();
    if (exporter.comesBack.as === "text") expect(found?.source.text).toBe(sent);
    else expect(meaningOf(found?.source.text ?? "")).toEqual(meaningOf(sent ?? ""));
  });
});

describe("an archive of ours", () => {
  const archives = FIXTURE_NAMES.flatMap((fixture) =>
    exporters
      .filter((exporter) => exporter.blockers(fixtureJob(fixture), exporter.defaults).length === 0)
      .flatMap((exporter) => exporter.export(fixtureJob(fixture), exporter.defaults).files)
      .filter(({ name }) => name.endsWith(".zip"))
      .map(({ name, bytes }) => ({ fixture, name, bytes })),
  );

  it.each(archives)("opens to its profiles and to nothing else: $name of the $fixture profile", ({ name, bytes }) => {
    const { finds, remarks } = openSource(sourceOfBytes(name, bytes));
    const profiles = finds.map((find) => (find.kind === "profile" ? find.source.text : find.kind));
    expect(profiles.length).toBeGreaterThan(0);
    expect(profiles.filter((text) => !/<NativeProfile>|<PluginProfile>/.test(text))).toEqual([]);
    expect(remarks.filter(({ kind }) => kind === "refused" || kind === "lost")).toEqual([]);
  });
});

/** How many options are few enough to be tried in pairs. */
const FEW = 3;

/** Each option of each format at each of its values, the others as they are by default; of few options also two. */
const VARIANTS = CASES.flatMap(({ fixture, exporter, id }) =>
  withPairs(optionsOf(exporter)).map((option) => ({ fixture, exporter, id, option, words: JSON.stringify(option) })),
);

describe("whatever the options", () => {
  it.each(VARIANTS)("as $id of the $fixture profile with $words", ({ fixture, exporter, option }) => {
    const options = { ...exporter.defaults, ...option };
    if (exporter.blockers(fixtureJob(fixture), options).length > 0) return;
    const { sent, found } = thereAndBack(fixture, exporter, options);
    if (sent === null) return;
    if (exporter.comesBack.as === "text") expect(found?.source.text).toBe(sent);
    else expect(meaningOf(found?.source.text ?? "")).toEqual(meaningOf(sent));
  });
});

function optionsOf({ labels, defaults }: AnyExporter): readonly AnyOptions[] {
  return labels.flatMap(({ option, choices = [] }) => {
    const usual = defaults[option];
    const others = typeof usual === "boolean" ? [!usual] : choices.map(({ value }) => value);
    return others.filter((value) => value !== usual).map((value) => ({ [option]: value }));
  });
}

/** Options one by one, and where there are few, each two of them together. */
function withPairs(options: readonly AnyOptions[]): readonly AnyOptions[] {
  if (options.length > FEW) return options;
  const pairs = options.flatMap((one, index) => options.slice(index + 1).map((other) => ({ ...one, ...other })));
  return [...options, ...pairs.filter((pair) => Object.keys(pair).length > 1)];
}

function thereAndBack(fixture: FixtureName, exporter: AnyExporter, options: AnyOptions = exporter.defaults) {
  const result = exporter.export(fixtureJob(fixture), options);
  const [file] = result.files;
  const opening = openSource(sourceOfBytes(file?.name ?? null, file?.bytes ?? new Uint8Array()));
  const found = opening.finds.find((find): find is typeof find & FoundProfile => find.kind === "profile");
  return { sent: result.profileXml, found };
}

/** What the vocabulary reads from a profile, layout and order left aside. */
function meaningOf(text: string): unknown {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return readAny(parsed.value, at as unknown as AnyRef).value;
}

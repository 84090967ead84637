import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { guessName, guessScope } from "../deployment/guess.ts";
import { pathKey } from "../profile/ref.ts";
import { decodeBytes } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import type { Context } from "./context.ts";
import { lint, lintBroken } from "./engine.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules/index.ts";

const FIXTURES = ["src/fixtures", "src/fixtures/eap"];
const CORPUS = "../shared/corpus/profiles";

/** Everything that can be known, as rules about it are silent while they have no answer. */
const KNOWN: Context = {
  oldestWindows: "11 23H2",
  newestWindows: "11 24H2",
  edition: "enterprise",
  channel: "intuneCustom",
  join: "entra",
  gateway: "rras",
  addressPool: "172.16.200.0/22",
  gatewayDnsServers: "10.0.0.10",
  assignsIPv6: false,
  clientsLackIPv6: true,
  sharedPcs: true,
  credentialGuard: true,
  helloTrust: "cloud",
};

test("the fixtures: what is found in each", async () => {
  await expect(findingsIn(FIXTURES)).toMatchFileSnapshot("golden/fixtures.txt");
});

describe.skipIf(!existsSync(CORPUS))("the corpus (skipped: ../shared/corpus is not there)", () => {
  test("what is found in each profile", async () => {
    await expect(findingsIn([CORPUS])).toMatchFileSnapshot("golden/corpus.txt");
  });
});

/** For each file what is found while nothing is known, then with a plus what comes with answers to every question. */
function findingsIn(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xml"))
      .toSorted()
      .map((name) => path.join(folder, name)),
  );
  return files.map((file) => `${path.basename(file)}\n${linesOf(file).join("")}\n`).join("");
}

function linesOf(file: string): readonly string[] {
  const unknown = foundIn(file, {}).map(lineOf);
  const known = foundIn(file, KNOWN).map(lineOf);
  return [
    ...unknown.map((line) => `  ${line}\n`),
    ...known.filter((line) => !unknown.includes(line)).map((line) => `+ ${line}\n`),
  ];
}

function foundIn(file: string, context: Context): readonly Finding[] {
  const { text, encoding } = decodeBytes(new Uint8Array(readFileSync(file)));
  const parsed = parseXml(text);
  if (!parsed.ok) return lintBroken(parsed.error, RULES).findings;
  const document = parsed.value;
  const name = guessName(document, path.basename(file));
  return lint({ document, name, scope: guessScope(document), encoding, context, others: [] }, RULES).findings;
}

function lineOf({ severity, rule, path: place }: Finding): string {
  return `${severity.padEnd(7)} ${rule} ${pathKey(place)}`.trimEnd();
}

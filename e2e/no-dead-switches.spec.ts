import { type Setting, settings } from "../src/core/vocabulary/settings.ts";
import { type Leaf, type Spec, factsOf } from "../src/core/vocabulary/spec.ts";
import { PANELS, panelOf } from "../src/panels/index.ts";
import { expect, test } from "./chromium.ts";
import type { PanelView } from "./pages/PanelView.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { type Start, startFor } from "./switches/startingText.ts";
import { type Statement, added, statementsOf } from "./switches/statements.ts";

/*
 * Generated from the vocabulary: every setting has a control that can be reached, that writes its setting and nothing
 * else, and that takes it back.
 */
test.describe.configure({ mode: "parallel" });

const switches = settings().filter(({ spec }) => holdsValue(spec) && factsOf(spec).reserved !== true);

test("every setting of the vocabulary belongs to a panel", () => {
  expect(switches.filter(({ path }) => panelOf(path) === null).map(({ path }) => path)).toEqual([]);
});

for (const panel of PANELS) {
  const own = switches.filter(({ path }) => panelOf(path) === panel);
  for (const [{ words, text }, reachable] of byStart(own))
    test(`${panel.title}: each switch works ${words}`, async ({ page }) => {
      test.setTimeout(120_000);
      let workbench: Workbench | null = null;
      for (const setting of reachable) {
        workbench = await openWith(workbench ?? (await StartPage.open(page)), text);
        await tryOut(setting, await workbench.panel(panel.title), workbench, text);
      }
    });
}

/** One test for each profile that a panel's settings start from. */
function byStart(own: readonly Setting[]): readonly (readonly [start: Start, own: readonly Setting[]])[] {
  const starts = [...new Set(own.map(startFor))];
  return starts.map((start) => [start, own.filter((setting) => startFor(setting) === start)]);
}

/** A fresh profile for each setting, unless the one in edit is as good as fresh. */
async function openWith(from: StartPage | Workbench, text: string): Promise<Workbench> {
  if (from instanceof StartPage) return from.paste(text);
  if ((await from.text()) === text) return from;
  return (await from.close()).paste(text);
}

async function tryOut(setting: Setting, panel: PanelView, workbench: Workbench, text: string): Promise<void> {
  const { path, spec } = setting;
  await panel.reveal(path);
  if ((await panel.control(path).count()) === 0) return expect.soft([path], "settings without a control").toEqual([]);
  const before = statementsOf(text);
  const others = before.filter((one) => !isAt(path, one.path));
  await panel.set(path, exampleOf(spec));
  const after = await workbench.text();
  const written = added(before, statementsOf(after));
  expect
    .soft(
      written.filter((one) => !isAt(path, one.path)),
      `what ${path} changed besides`,
    )
    .toEqual([]);
  expect.soft(added(statementsOf(after), others), `what ${path} took away`).toEqual([]);
  if (spec.kind === "raw") expect.soft(after, `what ${path} wrote`).toContain(spec.example);
  else expect.soft(meanings(spec, written), `what ${path} wrote`).toEqual([meaning(spec, exampleOf(spec))]);
  await panel.reset(path);
  const left = await workbench.text();
  if (others.length === before.length) expect.soft(left, `after the reset of ${path}`).toBe(text);
  else expect.soft(statementsOf(left), `after the reset of ${path}`).toEqual(others);
}

function isAt(path: string, other: string): boolean {
  return other === path || other.startsWith(`${path}/`);
}

function holdsValue(spec: Spec): boolean {
  if (spec.kind === "many") return spec.item.kind === "leaf";
  return spec.kind === "leaf" || spec.kind === "raw";
}

function exampleOf(spec: Spec): string {
  if (spec.kind === "many") return exampleOf(spec.item as Spec);
  if (spec.kind === "raw") return spec.example;
  const { example } = spec as Leaf<unknown>;
  return example === "" ? PRESENT : example;
}

/** What the control of an empty element shows when the element is there. */
const PRESENT = "true";

function meanings(spec: Spec, statements: readonly Statement[]): readonly string[] {
  return statements.map(({ value }) => meaning(spec, value));
}

/** Two texts of the same meaning give the same here. */
function meaning(spec: Spec, text: string): string {
  if (spec.kind === "many") return meaning(spec.item as Spec, text);
  const { codec } = (spec as Leaf<unknown>).scalar;
  const decoded = codec.safeDecode(text === PRESENT && (spec as Leaf<unknown>).example === "" ? "" : text);
  return decoded.success ? JSON.stringify(decoded.data) : `does not decode: ${text}`;
}

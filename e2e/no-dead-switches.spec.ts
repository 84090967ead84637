import { type Setting, settings } from "../src/core/vocabulary/settings.ts";
import { type Leaf, type Spec, factsOf } from "../src/core/vocabulary/spec.ts";
import { PANELS, panelOf } from "../src/panels/index.ts";
import { expect, test } from "./chromium.ts";
import { PanelView } from "./pages/PanelView.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { startFor } from "./switches/startingText.ts";
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
  for (const [where, reachable] of byPlace(own))
    test(`${panel.title}: each switch works ${where}`, async ({ page }) => {
      test.setTimeout(240_000);
      const start = await StartPage.open(page);
      await tryOutAll(start, panel.title, reachable);
    });
}

function byPlace(own: readonly Setting[]): readonly (readonly [where: string, own: readonly Setting[]])[] {
  const places = [...new Set(own.map((setting) => startFor(setting).where))];
  return places.map((where) => [where, own.filter((setting) => startFor(setting).where === where)]);
}

/** A fresh profile for each setting, unless the one in edit is as good as fresh. */
async function tryOutAll(start: StartPage, title: string, own: readonly Setting[]): Promise<void> {
  let workbench: Workbench | null = null;
  let left = "";
  for (const setting of own) {
    const { text } = startFor(setting);
    if (workbench === null || left !== text) {
      workbench = await (workbench === null ? start : await workbench.close()).paste(text);
      await workbench.panel(title);
    }
    left = await tryOut(setting, new PanelView(workbench.page), workbench, text);
  }
}

/** Sets a setting and takes it back; gives the text that is left. */
async function tryOut(setting: Setting, panel: PanelView, workbench: Workbench, text: string): Promise<string> {
  const { path, spec } = setting;
  await panel.reveal(path);
  if ((await panel.control(path).count()) === 0) {
    expect.soft([path], "settings without a control").toEqual([]);
    return text;
  }
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
  return left;
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

/** What can be compared. */
import { namesApart } from "../../core/deployment/namesApart.ts";
import { TEMPLATES } from "../../core/scenarios/templates/index.ts";
import type { State } from "../../store/store.ts";

/** One of two sides: the profile being edited, as opened or last exported, another one, a template, a report. */
export type SourceId = "this" | "opened" | "exported" | "report" | `profile:${string}` | `template:${string}`;

export interface SourceGroup {
  readonly title: string;
  readonly sources: readonly { readonly id: SourceId; readonly title: string }[];
}

/** What there is to choose from; groups that are empty are left out. */
export function sourceGroups(state: State): readonly SourceGroup[] {
  const active = state.profiles.find(({ file }) => file.id === state.active);
  const names = namesApart(state.profiles.map(({ file }) => file.name));
  const named = state.profiles.map((one, index) => ({ id: one.file.id, title: names[index] ?? one.file.name }));
  const mine = named.find(({ id }) => id === state.active);
  const others = named.filter((one) => one !== mine);
  const opened = active?.file.opened === null || active === undefined ? [] : [OPENED];
  const exported = active?.file.exported === null || active === undefined ? [] : [EXPORTED];
  const groups: readonly SourceGroup[] = [
    {
      title: "This profile",
      sources: [{ id: "this", title: mine?.title ?? "This profile" }, ...opened, ...exported],
    },
    { title: "On a device", sources: [{ id: "report", title: "What Windows reports" }] },
    {
      title: "Other profiles",
      sources: others.map(({ id, title }) => ({ id: `profile:${id}` as const, title })),
    },
    {
      title: "Templates",
      sources: TEMPLATES.map(({ id, title }) => ({ id: `template:${id}` as const, title })),
    },
  ];
  return groups.filter(({ sources }) => sources.length > 0);
}

const OPENED = { id: "opened", title: "As it was opened" } as const;
const EXPORTED = { id: "exported", title: "As it was last exported" } as const;

/** What is compared at first: this profile with what was opened, else with another one, else with what Windows reports. */
export function firstSources(state: State): { readonly left: SourceId; readonly right: SourceId } {
  const [mine, ...groups] = sourceGroups(state);
  const opened = mine?.sources.find(({ id }) => id === "opened");
  const other = groups.find(({ title }) => title === "Other profiles")?.sources[0];
  if (opened === undefined && other === undefined) return { left: "this", right: "report" };
  return { left: (opened ?? other)?.id ?? "report", right: "this" };
}

/** True while the state still has what was chosen. */
export function isThere(state: State, source: SourceId): boolean {
  return sourceGroups(state).some(({ sources }) => sources.some(({ id }) => id === source));
}

import { describe, expect, test } from "vitest";
import { at } from "../core/profile/at.ts";
import { set } from "../core/profile/changes.ts";
import { savedState } from "./persistence.ts";
import { type Store, activeProfile, createProfileStore } from "./store.ts";

const PROFILE = "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>";

function storeWith(...texts: readonly string[]) {
  let ids = 0;
  const store = createProfileStore({ now: () => 0, newId: () => `p${ids++}` });
  return { store, ids: texts.map((text) => store.openText(text)) };
}

function openIds(store: Store): readonly string[] {
  return store.getState().profiles.map(({ file }) => file.id);
}

function closedIds(store: Store): readonly string[] {
  return store.getState().closed.map(({ profile }) => profile.file.id);
}

describe("a closed profile", () => {
  test("comes back as it was: its place, its text, its history, its drafts", () => {
    const { store, ids } = storeWith(PROFILE, PROFILE, PROFILE);
    const [first, second] = ids;
    if (first === undefined || second === undefined) throw new Error("Three profiles are open.");
    store.activate(second);
    store.dispatch(set(at.AlwaysOn, false), { label: "Change", origin: "form" });
    store.setDraft("NativeProfile/Servers", "half a serv er");
    const before = activeProfile(store.getState());
    store.close(second);
    store.activate(first);
    store.reopen(second);
    expect(openIds(store)).toEqual(ids);
    expect(activeProfile(store.getState())).toBe(before);
    expect(closedIds(store)).toEqual([]);
    store.undo();
    expect(activeProfile(store.getState())?.file.text).toBe(PROFILE);
  });

  test("leaves the place to the last of the others, then to the start view", () => {
    const { store, ids } = storeWith(PROFILE, PROFILE);
    for (const id of ids.toReversed()) store.close(id);
    expect(store.getState().active).toBeNull();
    expect(closedIds(store)).toEqual(ids);
  });

  test("is neither saved nor handed out", () => {
    const { store, ids } = storeWith(
      "<VPNProfile><L2tpPsk>opensesame</L2tpPsk><DnsSuffix>gone</DnsSuffix></VPNProfile>",
    );
    for (const id of ids) store.close(id);
    expect(store.getState().closed).toHaveLength(1);
    expect(JSON.stringify(savedState(store.getState()))).not.toMatch(/opensesame|gone/);
  });

  test("is forgotten after ten others", () => {
    const { store, ids } = storeWith(...Array.from({ length: 11 }, () => PROFILE));
    for (const id of ids) store.close(id);
    expect(closedIds(store)).toEqual(ids.slice(1).toReversed());
    store.reopen(ids[0] ?? ("" as never));
    expect(openIds(store)).toEqual([]);
  });

  test("keeps its id from a saved one of the same id", () => {
    const { store, ids } = storeWith(PROFILE);
    const [id] = ids;
    if (id === undefined) throw new Error("A profile is open.");
    const { profiles } = store.getState();
    const deployment = { name: "Saved", context: {}, profiles: profiles.map(({ file }) => file) };
    store.close(id);
    store.restore({ deployment, active: id, drafts: {} });
    store.reopen(id);
    expect(new Set(openIds(store)).size).toBe(2);
  });
});

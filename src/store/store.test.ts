import { describe, expect, test } from "vitest";
import { userTunnel } from "../core/deployment/newProfile.ts";
import { loadDeployment, saveDeployment } from "../core/deployment/savedDeployment.ts";
import { at } from "../core/profile/at.ts";
import { set } from "../core/profile/changes.ts";
import { corpus, fixtures, readable } from "../core/profile/profiles.testkit.ts";
import { read } from "../core/profile/read.ts";
import { type Store, activeProfile, createProfileStore } from "./store.ts";

function storeAt(): { readonly store: Store; readonly clock: { now: number } } {
  const clock = { now: 0 };
  let ids = 0;
  return { store: createProfileStore({ now: () => clock.now, newId: () => `p${ids++}` }), clock };
}

function textOf(store: Store): string {
  return activeProfile(store.getState())?.file.text ?? "";
}

const PROFILE = "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>";
const form = { label: "Change", origin: "form" } as const;

describe("undo", () => {
  test("returns the same bytes, for every profile and a change in each panel's ground", () => {
    for (const { name, text } of [...readable(fixtures()), ...readable(corpus())]) {
      const { store, clock } = storeAt();
      store.openText(text);
      const changes = [
        set(at.AlwaysOn, false),
        set(at.NativeProfile.RoutingPolicyType, "ForceTunnel"),
        set(at.DnsSuffix, ["other.example"]),
        set(at.Route, []),
        set(at.Proxy.Manual.Server, undefined),
        set(at.NativeProfile.CryptographySuite.DHGroup, "Group14"),
      ];
      for (const change of changes) {
        clock.now += 10_000;
        store.dispatch(change, form);
      }
      while (activeProfile(store.getState())?.history.past.length) store.undo();
      expect(textOf(store), name).toBe(text);
      while (activeProfile(store.getState())?.history.future.length) store.redo();
      while (activeProfile(store.getState())?.history.past.length) store.undo();
      expect(textOf(store), name).toBe(text);
    }
  });

  test("takes back what was typed at one setting within a moment as one step", () => {
    const { store, clock } = storeAt();
    store.openText(PROFILE);
    for (const suffix of ["a", "ab", "abc"]) {
      clock.now += 100;
      store.dispatch(set(at.DnsSuffix, [`${suffix}.example`]), { ...form, path: at.DnsSuffix.path });
    }
    expect(activeProfile(store.getState())?.history.past).toHaveLength(1);
    store.undo();
    expect(textOf(store)).toBe(PROFILE);
  });

  test("takes back whom a profile is for together with the change that said so", () => {
    const { store } = storeAt();
    store.openText(PROFILE);
    const scope = () => activeProfile(store.getState())?.file.scope;
    store.dispatch(set(at.DeviceTunnel, true), { label: "Change", origin: "command", around: { scope: "device" } });
    expect(scope()).toBe("device");
    store.undo();
    expect([textOf(store), scope()]).toEqual([PROFILE, "user"]);
    store.redo();
    expect(scope()).toBe("device");
  });

  test("keeps steps apart after a pause, or at another setting", () => {
    const { store, clock } = storeAt();
    store.openText(PROFILE);
    store.dispatch(set(at.AlwaysOn, false), { ...form, path: at.AlwaysOn.path });
    store.dispatch(set(at.DeviceTunnel, true), { ...form, path: at.DeviceTunnel.path });
    clock.now += 5_000;
    store.dispatch(set(at.DeviceTunnel, false), { ...form, path: at.DeviceTunnel.path });
    expect(activeProfile(store.getState())?.history.past).toHaveLength(3);
  });

  test("covers the name and the scope too", () => {
    const { store } = storeAt();
    store.start(userTunnel);
    store.setSurroundings({ name: "Contoso" });
    store.setSurroundings({ scope: "device" });
    store.undo();
    expect(activeProfile(store.getState())?.file).toMatchObject({ name: "Contoso", scope: "user" });
    store.undo();
    expect(activeProfile(store.getState())?.file.name).toBe(userTunnel.name);
  });

  test("is one history over forms and text", () => {
    const { store } = storeAt();
    store.openText(PROFILE);
    store.dispatch(
      { kind: "text", edits: [{ range: { start: 0, end: 0 }, text: "<!-- top -->" }] },
      { label: "Edit the XML", origin: "pane" },
    );
    store.dispatch(set(at.AlwaysOn, false), form);
    store.undo();
    expect(textOf(store)).toBe(`<!-- top -->${PROFILE}`);
    store.undo();
    expect(textOf(store)).toBe(PROFILE);
    store.redo();
    expect(textOf(store)).toBe(`<!-- top -->${PROFILE}`);
  });
});

describe("broken text", () => {
  test("keeps the last good reading, takes no changes from forms, and is undone like any other", () => {
    const { store } = storeAt();
    store.openText(PROFILE);
    store.dispatch(
      { kind: "text", edits: [{ range: { start: 3, end: 3 }, text: "<" }] },
      { label: "Edit the XML", origin: "pane" },
    );
    const broken = activeProfile(store.getState());
    expect(broken?.reading.document).toBeNull();
    expect(broken?.reading.lastGood?.text).toBe(PROFILE);
    expect(store.dispatch(set(at.AlwaysOn, false), form)).toBe(false);
    store.undo();
    expect(activeProfile(store.getState())?.reading.document?.text).toBe(PROFILE);
  });
});

describe("sections that an edit does not touch", () => {
  test("keep the identity of what was read of them", () => {
    const { store } = storeAt();
    store.openText(
      "<VPNProfile><DnsSuffix>a.example</DnsSuffix><Route><Address>10.0.0.0</Address></Route></VPNProfile>",
    );
    const before = activeProfile(store.getState())?.reading.document;
    store.dispatch(set(at.DnsSuffix, ["b.example"]), form);
    const after = activeProfile(store.getState())?.reading.document;
    if (!before || !after) throw new Error("Both texts are well-formed.");
    expect(read(after, at.Route)).toBe(read(before, at.Route));
    expect(read(after, at.DnsSuffix)).not.toBe(read(before, at.DnsSuffix));
  });
});

describe("opening", () => {
  test("guesses the name and the scope", () => {
    const { store } = storeAt();
    store.open(
      new TextEncoder().encode("<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>"),
      "Contoso Device.xml",
    );
    expect(activeProfile(store.getState())?.file).toMatchObject({ name: "Contoso Device", scope: "device" });
  });

  test("keeps the other profiles of the deployment", () => {
    const { store } = storeAt();
    const first = store.openText(PROFILE);
    store.start(userTunnel);
    store.activate(first);
    expect(store.getState().profiles).toHaveLength(2);
    expect(textOf(store)).toBe(PROFILE);
  });
});

describe("opening a saved deployment", () => {
  test("keeps what is open, and makes the profile that was active then active now", () => {
    const { store } = storeAt();
    const open = store.openText(PROFILE);
    store.dispatch(set(at.AlwaysOn, false), form);
    const saved = saveDeployment(
      { name: "Branch", context: {}, profiles: store.getState().profiles.map(({ file }) => file) },
      open,
      {},
    );
    const loaded = loadDeployment(JSON.parse(JSON.stringify(saved)));
    if (!loaded.ok) throw new Error(loaded.error);
    store.dispatch(set(at.DeviceTunnel, true), form);
    store.restore(loaded.value);
    const { profiles, active } = store.getState();
    expect(profiles).toHaveLength(2);
    expect(profiles[0]?.file.text).toContain("<DeviceTunnel>true</DeviceTunnel>");
    expect(profiles[0]?.history.past.length).toBeGreaterThan(0);
    expect(active).toBe(profiles[1]?.file.id);
    expect(active).not.toBe(open);
    expect(textOf(store)).not.toContain("DeviceTunnel");
  });
});

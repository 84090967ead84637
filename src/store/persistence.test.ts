import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openedBytes } from "../core/deployment/deployment.ts";
import { at } from "../core/profile/at.ts";
import { set } from "../core/profile/changes.ts";
import { type SaveState, type Storage, persist, restore } from "./persistence.ts";
import { type Store, activeProfile, createProfileStore } from "./store.ts";

function memory(): Storage & { readonly value: () => string } {
  let kept = "null";
  return {
    get: () => Promise.resolve(JSON.parse(kept)),
    set: (value) => {
      kept = JSON.stringify(value);
      return Promise.resolve();
    },
    value: () => kept,
  };
}

function newStore(): Store {
  let ids = 0;
  return createProfileStore({ now: () => 0, newId: () => `p${ids++}` });
}

const SECRET = "<VPNProfile><NativeProfile><L2tpPsk>opensesame</L2tpPsk></NativeProfile></VPNProfile>";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is saved", () => {
  test("comes back: text, name, scope, drafts, encoding and the opened bytes", async () => {
    const storage = memory();
    const store = newStore();
    persist(store, storage, () => undefined);
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("<VPNProfile>\r\n</VPNProfile>")]);
    store.open(bytes, "Contoso.xml");
    store.setDraft("NativeProfile/Servers", "half a serv er");
    await vi.runAllTimersAsync();
    const again = newStore();
    const loaded = await restore(storage);
    if (loaded === null) throw new Error("Nothing was saved.");
    again.restore(loaded);
    const profile = activeProfile(again.getState());
    expect(profile?.file).toMatchObject({
      name: "Contoso",
      scope: "user",
      text: "<VPNProfile>\r\n</VPNProfile>",
      encoding: { name: "utf-8", bom: true },
    });
    expect(profile?.drafts).toEqual({ "NativeProfile/Servers": "half a serv er" });
    expect(profile && [...(openedBytes(profile.file) ?? [])]).toEqual([...bytes]);
  });

  test("under the name of the deployment", async () => {
    const storage = memory();
    const store = newStore();
    persist(store, storage, () => undefined);
    store.renameDeployment("Head office");
    await vi.runAllTimersAsync();
    expect((await restore(storage))?.deployment.name).toBe("Head office");
  });

  test("with what is known of the devices, what was silenced and what is done", async () => {
    const storage = memory();
    const store = newStore();
    persist(store, storage, () => undefined);
    store.openText("<VPNProfile></VPNProfile>");
    store.setContext({ channel: "intuneCustom", sharedPcs: true });
    store.setContext({ sharedPcs: undefined });
    store.silence({ rule: "trig-none", where: null, row: null, reason: "Started by a script" });
    store.tick("pilot", true);
    store.tick("rollback", true);
    store.tick("pilot", false);
    await vi.runAllTimersAsync();
    const loaded = await restore(storage);
    expect(loaded?.deployment.context).toEqual({ channel: "intuneCustom" });
    expect(loaded?.deployment.profiles[0]).toMatchObject({
      silences: [{ rule: "trig-none", where: null, row: null, reason: "Started by a script" }],
      ticks: ["rollback"],
    });
  });

  test("keeps what was last exported, without its secrets", async () => {
    const storage = memory();
    const store = newStore();
    const saving = persist(store, storage, () => undefined);
    const text = "<VPNProfile><NativeProfile><L2tpPsk>opensesame</L2tpPsk></NativeProfile></VPNProfile>";
    store.openText(text);
    store.markExported();
    expect(store.getState().profiles[0]?.file.exported).toBe(text);
    await saving.flush();
    expect(storage.value()).not.toContain("opensesame");
    const loaded = await restore(storage);
    expect(loaded?.deployment.profiles[0]?.exported).toBe(loaded?.deployment.profiles[0]?.text);
  });

  test("by the version before findings is read too", async () => {
    const storage = memory();
    const store = newStore();
    const saving = persist(store, storage, () => undefined);
    store.openText("<VPNProfile></VPNProfile>");
    await saving.flush();
    const { context: _, ...saved } = JSON.parse(storage.value()) as { profiles: object[]; context: unknown };
    const profiles = saved.profiles.map((one) => ({
      ...one,
      silences: undefined,
      ticks: undefined,
      exported: undefined,
    }));
    await storage.set({ ...saved, version: 1, profiles });
    const loaded = await restore(storage);
    expect(loaded?.deployment.context).toEqual({});
    expect(loaded?.deployment.profiles[0]).toMatchObject({ silences: [], ticks: [], exported: null });
  });

  test("holds the opened bytes beside a changed text", async () => {
    const storage = memory();
    const store = newStore();
    persist(store, storage, () => undefined);
    store.open(new TextEncoder().encode("<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>"), null);
    store.dispatch(set(at.AlwaysOn, false), { label: "Change", origin: "form" });
    await vi.runAllTimersAsync();
    const loaded = await restore(storage);
    expect(new TextDecoder().decode(loaded?.deployment.profiles[0]?.opened?.bytes)).toContain("true");
    expect(loaded?.deployment.profiles[0]?.text).toContain("false");
  });

  test.each([
    ["in an element", SECRET],
    ["in a comment", `<VPNProfile><!-- <L2tpPsk>opensesame</L2tpPsk> --></VPNProfile>`],
    ["in broken text", "<VPNProfile><L2tpPsk>opensesame</L2tpPsk>"],
  ])("never holds a secret %s", async (_, text) => {
    const storage = memory();
    const store = newStore();
    persist(store, storage, () => undefined);
    store.open(new TextEncoder().encode(text), null);
    await vi.runAllTimersAsync();
    expect(storage.value()).not.toContain("opensesame");
    expect(storage.value()).not.toContain(btoa(text).slice(20, 60));
    expect((await restore(storage))?.withoutSecrets).toHaveLength(1);
  });

  test("is told as saving, saved or failed", async () => {
    const states: SaveState[] = [];
    const store = newStore();
    persist(store, { get: () => Promise.resolve(null), set: () => Promise.reject(new Error("full")) }, (state) =>
      states.push(state),
    );
    store.openText(SECRET);
    await vi.runAllTimersAsync();
    expect(states).toEqual(["saving", "failed"]);
  });

  test("is written at once when the page goes away", async () => {
    const storage = memory();
    const store = newStore();
    const { flush } = persist(store, storage, () => undefined);
    store.openText(SECRET);
    await flush();
    expect(storage.value()).toContain("VPNProfile");
  });
});

test("what cannot be read is nothing, not an error", async () => {
  expect(
    await restore({ get: () => Promise.resolve({ product: "something else" }), set: () => Promise.resolve() }),
  ).toBeNull();
  expect(
    await restore({ get: () => Promise.reject(new Error("no storage")), set: () => Promise.resolve() }),
  ).toBeNull();
});

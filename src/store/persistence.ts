/** Saves the deployment a moment after each change; the storage is passed in. */
import type { ProfileId } from "../core/deployment/deployment.ts";
import { type LoadedDeployment, loadDeployment, saveDeployment } from "../core/deployment/savedDeployment.ts";
import type { State, Store } from "./store.ts";

export interface Storage {
  readonly get: () => Promise<unknown>;
  readonly set: (value: unknown) => Promise<void>;
}

export type SaveState = "saved" | "saving" | "failed";

export interface Persistence {
  /** Saves now what is not saved yet. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds from the first change to saving it; whatever comes in between is saved with it. */
const DELAY = 400;

/** Follows the store and saves; `onState` hears when saving begins, ends or fails. */
export function persist(store: Store, storage: Storage, onState: (state: SaveState) => void): Persistence {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const save = async (): Promise<void> => {
    timer = null;
    try {
      await storage.set(savedState(store.getState()));
      if (timer === null) onState("saved");
    } catch {
      onState("failed");
    }
  };
  const stop = store.subscribe((state, previous) => {
    if (!differs(state, previous) || timer !== null) return;
    onState("saving");
    timer = setTimeout(() => void save(), DELAY);
  });
  return {
    flush: async () => {
      if (timer === null) return;
      clearTimeout(timer);
      await save();
    },
    stop,
  };
}

/** What was saved last; null when there is nothing that can be read. */
export async function restore(storage: Storage): Promise<LoadedDeployment | null> {
  try {
    const loaded = loadDeployment(await storage.get());
    return loaded.ok ? loaded.value : null;
  } catch {
    return null;
  }
}

/** The state as it is saved and downloaded. */
export function savedState(state: State): ReturnType<typeof saveDeployment> {
  const drafts: Record<ProfileId, Readonly<Record<string, string>>> = {};
  for (const { file, drafts: own } of state.profiles) drafts[file.id] = own;
  return saveDeployment(
    { name: state.deploymentName, context: state.context, profiles: state.profiles.map(({ file }) => file) },
    state.active,
    drafts,
  );
}

function differs(state: State, previous: State): boolean {
  return (
    state.profiles !== previous.profiles ||
    state.active !== previous.active ||
    state.deploymentName !== previous.deploymentName ||
    state.context !== previous.context
  );
}

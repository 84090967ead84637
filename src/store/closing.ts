/** Closing a profile, and bringing it back for as long as the page is open: nothing of a closed one is saved. */
import type { ProfileId } from "../core/deployment/deployment.ts";
import type { OpenProfile, State } from "./store.ts";

/** A profile that was closed, with its history, and where it stood among the others. */
export interface ClosedProfile {
  readonly profile: OpenProfile;
  readonly index: number;
}

/** The oldest one beyond these is gone for good. */
const MOST_CLOSED = 10;

type Profiles = Pick<State, "profiles" | "closed" | "active">;

/** Puts a profile aside; when it was the active one, the last of the others takes its place. */
export function withClosed({ profiles, closed, active }: Profiles, id: ProfileId): Profiles {
  const index = profiles.findIndex(({ file }) => file.id === id);
  const profile = profiles[index];
  if (profile === undefined) return { profiles, closed, active };
  const others = profiles.filter((one) => one !== profile);
  return {
    profiles: others,
    closed: [{ profile, index }, ...closed].slice(0, MOST_CLOSED),
    active: active === id ? (others.at(-1)?.file.id ?? null) : active,
  };
}

/** Puts a closed profile back to its place and makes it active. */
export function withReopened({ profiles, closed, active }: Profiles, id: ProfileId): Profiles {
  const found = closed.find(({ profile }) => profile.file.id === id);
  if (found === undefined) return { profiles, closed, active };
  return {
    profiles: profiles.toSpliced(found.index, 0, found.profile),
    closed: closed.filter((one) => one !== found),
    active: id,
  };
}

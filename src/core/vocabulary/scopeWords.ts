import type { Scope } from "./spec.ts";

interface ScopeWords {
  /** What a profile of this scope is called: "user profile". */
  readonly profile: string;
  /** A name for it beside the name of the profile: "user tunnel". */
  readonly label: string;
  /** Whom it is for: "one user". */
  readonly whom: string;
}

/** Each scope in words, for the middle of a sentence. */
export const SCOPE_WORDS: Readonly<Record<Scope, ScopeWords>> = {
  user: { profile: "user profile", label: "user tunnel", whom: "one user" },
  allUsers: {
    profile: "profile for all users of the device",
    label: "all users",
    whom: "all users of the device",
  },
  device: { profile: "device profile", label: "device tunnel", whom: "the device" },
};

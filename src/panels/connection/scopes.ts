import type { Scope } from "../../core/vocabulary/spec.ts";

interface ScopeWords {
  readonly title: string;
  readonly means: string;
  readonly script: string;
  readonly intune: string;
}

/** What each scope means, at large and in each export. */
export const SCOPES: Readonly<Record<Scope, ScopeWords>> = {
  user: {
    title: "One user",
    means: "The connection belongs to one user of the device and connects after that user has signed in.",
    script:
      "Runs as the user with elevated rights, or as SYSTEM while that user is signed in, and installs for that user.",
    intune: "Goes to the user part of the device; assign the policy to a group of users.",
  },
  allUsers: {
    title: "All users",
    means:
      "One connection for everybody who signs in to the device, such as a shared computer. It still connects after sign-in.",
    script: "Runs as SYSTEM and installs for all users.",
    intune: "Goes to the device part; assign the policy to a group of devices.",
  },
  device: {
    title: "The device",
    means: "The connection belongs to the device itself. Device tunnels and LockDown profiles are installed so.",
    script: "Runs as SYSTEM and installs for the device.",
    intune: "Goes to the device part; assign the policy to a group of devices.",
  },
};

import type { Suite } from "../../profile/suites.ts";

type Gcm = Extract<NonNullable<Suite["CipherTransformConstants"]>, `GCM${string}`>;

/** Whether a value is one of AES-GCM, which encrypts and protects against change at once. */
export function isGcm(value: string | undefined): value is Gcm {
  return value?.startsWith("GCM") === true;
}

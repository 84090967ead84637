/** What to do with a script, in sentences that several formats share. */
import type { Scope } from "../../vocabulary/spec.ts";

const AS_SYSTEM = "Run it as SYSTEM, for example from Intune, not with the credentials of the user who is signed in.";

/** Whose rights a script needs that speaks with the MDM bridge. */
export const WHO_RUNS_IT: Readonly<Record<Scope, string>> = {
  user: "Run it elevated as the user of the profile, or as SYSTEM while that user is signed in.",
  allUsers: AS_SYSTEM,
  device: AS_SYSTEM,
};

/** For a script whose help lists its exit codes. */
export const LOOK_AT_EXIT_CODE = "Look at the exit code: 0 is success, and the help of the script lists the others.";

/** For the help of a script that may be signed. */
export const SIGN_AFTER_EDIT = "Sign the script after any edit, and do not save it again after signing.";

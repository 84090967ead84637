/** The words for clearing what Windows keeps of a profile, wherever a format offers it. */

/** For what nobody decided: Windows left it there. */
export const CLEAR_TRACES = {
  option: "clearTraces",
  title: "Clear what a former profile left",
  help:
    "Entries of a profile of this name that is gone can block a new one, or name its network twice: in the tracking " +
    "of management, in the list of known networks and, for a device tunnel, in the record of the active tunnel. " +
    "Known from tools of the community, not documented by Microsoft.",
} as const;

/** For what a user decided. */
export const CLEAR_USER_CHOICE = {
  option: "clearUserChoice",
  title: "Forget that a user switched off Connect automatically",
  help: "Windows keeps that for every profile of this name. Forgetting it overrides the users of the device.",
} as const;

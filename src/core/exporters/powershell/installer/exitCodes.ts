/** What the install script ends with besides 0, and what that means for the device. */
export const EXIT_CODES = {
  failed: { code: 1, means: "Failed for another reason; the log says which. The installed profile was not touched." },
  context: { code: 2, means: "Run in the wrong way: not elevated, not as SYSTEM, or in a restricted PowerShell." },
  user: { code: 3, means: "It is not clear for which user: nobody is signed in, or several are." },
  unread: { code: 4, means: "The installed profile could not be read or saved. Nothing was changed." },
  undeleted: { code: 5, means: "The installed profile could not be deleted. The new one was not created." },
  restored: { code: 6, means: "The new profile could not be created. What was there before is there again." },
  lost: { code: 7, means: "The new profile could not be created, and the saved one could not be put back." },
} as const;

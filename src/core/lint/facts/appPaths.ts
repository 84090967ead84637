/** What is behind an environment variable on a device that is set up as usual. */
const VARIABLES: Readonly<Record<string, string>> = {
  "%programfiles%": "c:\\program files",
  "%programw6432%": "c:\\program files",
  "%programfiles(x86)%": "c:\\program files (x86)",
  "%programdata%": "c:\\programdata",
  "%systemdrive%": "c:",
  "%systemroot%": "c:\\windows",
  "%windir%": "c:\\windows",
};

/** An app id to compare by: lower case, the variables of the whole device replaced by their usual values. */
export function comparableApp(id: string): string {
  return id.toLowerCase().replace(/^%[^%]+%/, (variable) => VARIABLES[variable] ?? variable);
}

/** The file name of a path in lower case; any other id in lower case. */
export function programOf(id: string): string {
  return id.slice(id.lastIndexOf("\\") + 1).toLowerCase();
}

/** Where people can usually write, and so replace a program. */
const WRITABLE = [
  /^%(?:appdata|localappdata|userprofile|homepath|temp|tmp|public|onedrive)%/,
  /^[a-z]:\\users\\/,
  /^[a-z]:\\(?:temp|tmp)\\/,
  /^c:\\windows\\temp\\/,
];

/** Whether a path leads to a folder that users can usually write to. */
export function isUserWritable(id: string): boolean {
  const path = comparableApp(id);
  return WRITABLE.some((folder) => folder.test(path));
}

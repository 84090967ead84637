/** Where aovpn-manager (rinrab, version 0.2) looks for its profile, below HKEY_LOCAL_MACHINE. */
export const AOVPN_MANAGER = {
  key: "SOFTWARE\\Policies\\AOVpnManager",
  /** REG_MULTI_SZ; the tool joins the strings with LF and refuses other types. */
  profile: "Profile",
  /** REG_SZ */
  name: "ConnectionName",
  defaultName: "Always On Vpn",
} as const;

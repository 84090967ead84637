/** Ids of the catalogues that no rule and no entry of the checklist answers for, and why: one sentence each. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "excl-inverse-wording":
    "True of every exclusion, so it belongs to the help of the field, which says where excluded traffic goes.",
  "tnd-equals-vpn-suffix":
    "It would report a correct and usual profile: only physical adapters are compared, and nothing is to be done.",
};

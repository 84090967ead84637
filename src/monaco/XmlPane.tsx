import type { Store } from "../store/store.ts";
export function XmlPane(props: { readonly store: Store; readonly theme: "light" | "dark" | "contrast"; readonly showSecrets: boolean }) {
  void props;
  return null;
}

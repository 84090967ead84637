import { createContext, useContext } from "react";
import type { Path } from "../core/profile/ref.ts";

/**
 * Goes to a setting: opens its panel and puts the focus into its field. It is named by its path, which leads into the row
 * of a list, or by the names on the way to it.
 */
export type Navigate = (place: Path | string) => void;

export const NavigationContext = createContext<Navigate>(() => undefined);

export function useNavigate(): Navigate {
  return useContext(NavigationContext);
}

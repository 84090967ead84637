import { createContext, useContext } from "react";

/** Goes to a setting, named by its XML path: opens its panel and puts the focus into its field. */
export type Navigate = (path: string) => void;

export const NavigationContext = createContext<Navigate>(() => undefined);

export function useNavigate(): Navigate {
  return useContext(NavigationContext);
}

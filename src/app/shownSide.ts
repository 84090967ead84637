import { createContext, useContext } from "react";

/** Where there is no room for both, either the forms or the text are shown. */
export type Side = "forms" | "text";

export interface ShownSide {
  readonly side: Side;
  readonly show: (side: Side) => void;
}

export const ShownSideContext = createContext<ShownSide>({ side: "forms", show: () => undefined });

export function useShownSide(): ShownSide {
  return useContext(ShownSideContext);
}

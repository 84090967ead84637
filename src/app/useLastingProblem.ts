import { useEffect, useState } from "react";
import type { SyntaxProblem } from "../core/xml/document.ts";
import { useSelected } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";

/** Half-typed markup is normal; only what stays broken this long (milliseconds) is worth a word. */
const LASTING = 600;

/** Why the text is not well-formed, once it has been so for a while; null otherwise. */
export function useLastingProblem(): SyntaxProblem | null {
  const problem = useSelected((state) => activeProfile(state)?.reading.problem ?? null);
  const broken = problem !== null;
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!broken) return;
    const timer = setTimeout(() => setLasting(true), LASTING);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [broken]);
  return broken && lasting ? problem : null;
}

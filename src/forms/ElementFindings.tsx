import Box from "@mui/material/Box";
import { type AnyRef, pathText } from "../core/profile/ref.ts";
import { factsOf } from "../core/vocabulary/spec.ts";
import { useFindingsAt } from "../react/useFindings.ts";
import { FieldFindings } from "./FieldFindings.tsx";

/** What the rules find at an element that has no field of its own, at the place that leads to the element come to. */
export function ElementFindings({ of: { path, spec } }: { readonly of: Pick<AnyRef, "path" | "spec"> }) {
  if (useFindingsAt(path).length === 0) return null;
  return (
    <Box role="group" aria-label={factsOf(spec).title} data-path={pathText(path)} tabIndex={-1} sx={PLACE}>
      <FieldFindings path={path} />
    </Box>
  );
}

const PLACE = { mt: 1, outline: "none", "&:focus-visible": { outline: 2, outlineColor: "primary.main" } } as const;

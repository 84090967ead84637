import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useMemo } from "react";
import { rowOf } from "../../core/profile/changes.ts";
import type { AnyRef } from "../../core/profile/ref.ts";
import { useStore } from "../../react/storeContext.ts";
import { FieldFindings } from "../FieldFindings.tsx";
import { NoteField } from "../NoteField.tsx";
import { PanelForm } from "../usePanelForm.tsx";
import type { ListProps } from "./listProps.ts";

interface Props {
  readonly of: AnyRef;
  readonly index: number;
  readonly fields: ListProps["fields"];
  readonly done: () => void;
  readonly noun: string;
}

/** The row in edit: a form of its own. */
export function OpenRow({ of, index, fields, done, noun }: Props) {
  const store = useStore();
  const row = useMemo(() => rowOf(of, index), [of, index]);
  return (
    <Box
      role="row"
      data-open-row={index}
      tabIndex={-1}
      onFocus={() => store.focus({ path: row.path, origin: "form" })}
      onKeyDown={(event) => {
        if (event.key === "Escape") done();
      }}
      sx={{ px: 3, py: 1, bgcolor: "background.default", borderBottom: 1, borderColor: "divider" }}
    >
      <Box role="gridcell">
        <PanelForm>
          <FieldFindings path={row.path} />
          {fields(row)}
          <NoteField path={row.path} noun={noun} />
        </PanelForm>
        <Button size="small" variant="contained" onClick={done} sx={{ mt: 1 }}>
          Done
        </Button>
      </Box>
    </Box>
  );
}

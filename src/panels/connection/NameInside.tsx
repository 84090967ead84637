import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
import { Field } from "../../forms/Field.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";
import { useActiveProfile } from "../../react/storeContext.ts";

/** The name that the XML itself gives, and whether it agrees with the name of the connection. */
export function NameInside() {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const name = useActiveProfile()?.file.name ?? "";
  const inside = useReading(at.ProfileName).value;
  const agree = (): void => {
    dispatch(set(at.ProfileName, name), "Use the connection's name in the XML", at.ProfileName.path);
  };
  const differs = inside !== undefined && inside !== name;
  return (
    <>
      <Field of={at.ProfileName} label="Name inside the XML" />
      {differs && (
        <Typography variant="body2" sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
          The two names differ. Windows uses the one above.
          <Button size="small" disabled={readOnly} onClick={agree}>{`Write “${name}” here too`}</Button>
        </Typography>
      )}
    </>
  );
}

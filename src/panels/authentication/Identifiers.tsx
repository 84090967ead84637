import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { set } from "../../core/profile/changes.ts";
import { eapAt } from "../../core/profile/eapAt.ts";
import type { EapIds } from "../../core/profile/eapMethod.ts";
import { Field } from "../../forms/Field.tsx";
import { RawField } from "../../forms/RawField.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";

/** The numbers that name the method, for those who need to see or correct them. */
export function Identifiers({ ids }: { readonly ids: EapIds }) {
  const { EapMethod, ConfigBlob } = eapAt.hostConfig;
  const settings = useReading(eapAt.eap.Type);
  const inner = useReading(eapAt.innerEap.Type);
  const ofSettings = settings.value === undefined ? null : Number(settings.value);
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: "72ch" }}>
        The method above sets these together. A number changed here changes nothing else.
      </Typography>
      {ofSettings !== null && ofSettings !== ids.type && <Difference settings={ofSettings} />}
      <Field of={EapMethod.Type} />
      <Field of={EapMethod.AuthorId} />
      <RuledSection of={EapMethod.VendorId}>
        <Field of={EapMethod.VendorId} />
        <Field of={EapMethod.VendorType} />
      </RuledSection>
      {settings.present && <Field of={eapAt.eap.Type} />}
      {inner.present && <Field of={eapAt.innerEap.Type} />}
      <RawField of={ConfigBlob} />
    </>
  );
}

function Difference({ settings }: { readonly settings: number }) {
  const dispatch = useDispatch();
  const { Type } = eapAt.hostConfig.EapMethod;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 1, maxWidth: 640 }}
      action={
        <Button
          size="small"
          onClick={() => dispatch(set(Type, settings), "Correct the method type", Type.path)}
        >{`Use ${settings}`}</Button>
      }
    >
      {`The settings belong to method ${settings}, and the method type says something else.`}
    </Alert>
  );
}

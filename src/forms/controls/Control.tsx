import { ChoiceControl } from "./ChoiceControl.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { SecretControl } from "./SecretControl.tsx";
import { TextControl } from "./TextControl.tsx";
import { ToggleControl } from "./ToggleControl.tsx";
import { TokensControl } from "./TokensControl.tsx";

/** The control that a scalar declares. */
export function Control(props: ControlProps) {
  switch (props.scalar.control) {
    case "toggle":
      return <ToggleControl {...props} />;
    case "choice":
      return <ChoiceControl {...props} />;
    case "tokens":
      return <TokensControl {...props} />;
    case "secret":
      return <SecretControl {...props} />;
    case "multiline":
      return <TextControl {...props} rows="many" monospaced />;
    case "text":
    case "number":
      return <TextControl {...props} />;
  }
}

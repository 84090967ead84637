import type { Scalar } from "../../core/vocabulary/spec.ts";

/** What every control gets; it draws a draft and reports the next one. */
export interface ControlProps {
  readonly id: string;
  readonly scalar: Scalar<unknown>;
  readonly draft: string;
  readonly change: (draft: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  /** Shown where nothing stands. */
  readonly placeholder: string;
  /** Ids of the texts that describe the control. */
  readonly describedBy: string;
  /** The XML path that tests and deep links know the control by. */
  readonly path: string;
  readonly label: string;
}

/** The icons of the product, drawn on a 24 px grid; decorative unless given a title by the button around them. */
import SvgIcon, { type SvgIconProps } from "@mui/material/SvgIcon";

function icon(path: string) {
  return function Icon(props: SvgIconProps) {
    return (
      <SvgIcon {...props} viewBox="0 0 24 24">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </SvgIcon>
    );
  };
}

export const HelpIcon = icon("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.2v.2");
export const ResetIcon = icon("M4 5v5h5M4.6 10A8 8 0 1 1 4 13");
export const UndoIcon = icon("M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3");
export const CopyIcon = icon("M9 9h11v11H9zM5 15H4V4h11v1");
export const DownloadIcon = icon("M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14");
export const AddIcon = icon("M12 5v14M5 12h14");
export const DeleteIcon = icon("M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5m4-5v5");
export const DuplicateIcon = icon("M8 8h12v12H8zM4 16V4h12");
export const UpIcon = icon("M12 19V5m-6 6 6-6 6 6");
export const DownIcon = icon("M12 5v14m-6-6 6 6 6-6");
export const CloseIcon = icon("M6 6l12 12M18 6 6 18");
export const OpenIcon = icon("M3 19V6h6l2 2h8v3M3 19l3-8h15l-3 8H3Z");
export const ExportIcon = icon("M14 4h6v6M20 4l-9 9M18 14v6H4V6h6");
export const PasteIcon = icon("M8 5H5v16h14V5h-3M8 3h8v4H8z");
export const WarningIcon = icon("M12 4 2.5 20h19L12 4Zm0 6v4.5m0 2.6v.2");
export const RedoIcon = icon("m15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h3");
export const ErrorIcon = icon("M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 5v5m0 3v.2");
export const AdviceIcon = icon("M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.5 10.9V15h7v-1.1A6 6 0 0 0 12 3Z");
export const ChevronIcon = icon("m6 9 6 6 6-6");
export const SwapIcon = icon("M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4");
export const CompareIcon = icon("M4 5h6v14H4zM14 5h6v14h-6zM12 3v18");

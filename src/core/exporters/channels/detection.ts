/** How the detection script judges, for every channel that delivers it. */
export const DETECTION =
  "The detection goes by what the install script noted on the device. A profile that came in another way counts as " +
  "missing, and is replaced.";

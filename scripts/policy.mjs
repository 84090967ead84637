/**
 * The one definition of what the built page may do. The server sends it as a header, the build writes it into the page,
 * the tests hold the page to it. Built-ins only: this runs before anything is installed.
 */

/** Names of the Trusted Types policies that may exist: ours (app-worker, reader), and those that Monaco and its sanitizer create. */
export const trustedTypesPolicies = Object.freeze([
  "app-worker",
  "defaultWorkerFactory",
  "diffEditorWidget",
  "diffReview",
  "domLineBreaksComputer",
  "dompurify",
  "editorGhostText",
  "editorViewLayer",
  "reader",
  "richScreenReaderContent",
  "standaloneColorizer",
  "stickyScrollViewLayer",
  "tokenizeToString",
]);

/** Emotion and Monaco append a `<style>` without text and write its rules through CSSOM: only the empty one is let in. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const DIRECTIVES = Object.freeze([
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src-elem 'self' ${EMPTY_STYLE}`,
  // Monaco places its lines with style attributes. No selector, no script; images stay bound by img-src.
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(" ")}`,
]);

/** For `<meta http-equiv>`, where browsers ignore `frame-ancestors` and complain about it. */
export const metaPolicy = DIRECTIVES.join("; ");

/** For the response header. Workers obey the header of their own script, so it belongs on every response. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`;

/** Switched off one by one: a browser feature that is not named here stays as the browser has it. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

export const securityHeaders = Object.freeze({
  "Content-Security-Policy": headerPolicy,
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
});

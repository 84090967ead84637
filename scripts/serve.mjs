import { createReadStream, statSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { securityHeaders } from "./policy.mjs";
import { root } from "./run.mjs";

const TYPES = Object.freeze({
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
});

const HOST = "127.0.0.1";

/**
 * Serves a folder on this machine only, every response under the policy. `mount` is the folder of the site that it
 * appears in. With `strictPort` a taken port is an error, otherwise the next free one is used. Resolves to the address.
 * @param {{ folder: string, port: number, mount?: string, strictPort?: boolean }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ folder, port, mount = "/", strictPort = false }) {
  const server = http.createServer((request, response) => answer(request, response, folder, mount));
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || strictPort || next >= port + 100) reject(error);
      else server.listen(++next, HOST);
    });
    server.on("listening", () => {
      const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
      resolve({ address: `http://${HOST}:${bound}${mount}`, close: () => close(server) });
    });
    server.listen(next, HOST);
  });
}

/** @param {http.Server} server */
function close(server) {
  server.close();
  server.closeAllConnections();
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {string} folder
 * @param {string} mount
 */
function answer(request, response, folder, mount) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Method not allowed");
  const file = fileFor(request.url ?? "/", folder, mount);
  const size = file === null ? null : sizeOf(file);
  if (file === null || size === null) return refuse(response, 404, "Not found");
  response.writeHead(200, {
    ...securityHeaders,
    "Cache-Control": cachingOf(file),
    "Content-Length": size,
    "Content-Type": TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? "application/octet-stream",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { ...securityHeaders, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}

/**
 * The file that a request names, or null when it names nothing inside the folder.
 * @param {string} url
 * @param {string} folder
 * @param {string} mount
 */
export function fileFor(url, folder, mount = "/") {
  const name = decodedPath(url);
  if (name === null || !name.startsWith(mount)) return null;
  const inside = name.slice(mount.length);
  const base = path.resolve(folder);
  const file = path.join(base, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
  return file.startsWith(base + path.sep) ? file : null;
}

/**
 * No URL of ours needs a backslash, a colon or a NUL, and each of them means something to some file system.
 * @param {string} url
 */
function decodedPath(url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return /[\0\\:]/.test(name) ? null : name;
  } catch {
    return null;
  }
}

/** @param {string} file */
function sizeOf(file) {
  const status = statSync(file, { throwIfNoEntry: false });
  return status?.isFile() ? status.size : null;
}

/**
 * Files of the build carry a hash of their content in their name; the others may change under the same name.
 * @param {string} file
 */
function cachingOf(file) {
  const isHashed = path.basename(path.dirname(file)) === "assets";
  return isHashed ? "public, max-age=31536000, immutable" : "no-cache";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4173" }, mount: { type: "string", default: "/" } },
  });
  const { address } = await serve({
    folder: path.join(root, "dist"),
    port: Number(values.port),
    mount: values.mount,
    strictPort: true,
  });
  console.log(`Serving dist/ at ${address}`);
}

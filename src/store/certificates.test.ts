import { describe, expect, it } from "vitest";
import type { Certificate } from "../core/certificates/certificate.ts";
import { fail, succeed } from "../core/result.ts";
import { type CertificateStore, type OfferedFile, createCertificateStore } from "./certificates.ts";

describe("the certificates at hand", () => {
  it("are each there once, and the first new one is shown", async () => {
    const store = emptyStore();
    expect(await offer(store, "a,b", "b,c")).toBe("Read 3 certificates. 1 certificate was here already.");
    expect(names(store)).toEqual(["a", "b", "c"]);
    expect(store.getState().selected).toBe("a");
    await offer(store, "c,d");
    expect(names(store)).toEqual(["a", "b", "c", "d"]);
    expect(store.getState().selected).toBe("d");
  });

  it("keep the names of all files that they came from, each once", async () => {
    const store = emptyStore();
    await store.offer([file("root.cer", "root"), file("chain.p7b", "root,issuing")]);
    expect(sources(store)).toEqual([["root.cer", "chain.p7b"], ["chain.p7b"]]);
    await store.offer([file("chain.p7b", "root,issuing"), file("again.pem", "issuing")]);
    expect(sources(store)).toEqual([
      ["root.cer", "chain.p7b"],
      ["chain.p7b", "again.pem"],
    ]);
  });

  it("come out of the files that can be read, beside some that are refused", async () => {
    const store = emptyStore();
    expect(await offer(store, "a", "key", "key")).toBe("Read 1 certificate. 2 files were refused.");
    expect(store.getState().refused).toEqual([
      { name: "key", sentence: "no" },
      { name: "key", sentence: "no" },
    ]);
    expect(await offer(store, "a")).toBe("1 certificate was here already.");
    expect(store.getState().refused).toEqual([]);
  });

  it("keep nothing of what was refused but its name", async () => {
    const store = emptyStore();
    await offer(store, "key");
    expect(JSON.stringify(store.getState())).toBe(
      JSON.stringify({ certificates: [], selected: null, refused: [{ name: "key", sentence: "no" }] }),
    );
  });

  it("show the neighbour when the one that is shown goes", async () => {
    const store = emptyStore();
    await offer(store, "a,b,c");
    store.select("b");
    store.remove("b");
    expect(store.getState().selected).toBe("c");
    store.remove("c");
    expect(store.getState().selected).toBe("a");
    store.remove("a");
    expect(store.getState().selected).toBeNull();
  });

  it("stay shown when another one goes, and all go at once", async () => {
    const store = emptyStore();
    await offer(store, "a,b");
    store.remove("b");
    expect(store.getState().selected).toBe("a");
    store.removeAll();
    expect(names(store)).toEqual([]);
  });

  it("are read in the order in which they were offered, however long reading takes", async () => {
    const store = emptyStore();
    await Promise.all([offer(store, "a"), offer(store, "b")]);
    expect(names(store)).toEqual(["a", "b"]);
  });
});

/** A file of "a,b" holds two certificates; a file of "key" is refused. */
function emptyStore(): CertificateStore {
  return createCertificateStore(async () => ({
    readCertificates(bytes, name) {
      const text = new TextDecoder().decode(bytes);
      if (text === "key") return fail("no");
      return succeed(text.split(",").map((sha256) => ({ sha256, sources: [name] }) as unknown as Certificate));
    },
  }));
}

function offer(store: CertificateStore, ...files: readonly string[]): Promise<string> {
  return store.offer(files.map((text) => file(text, text)));
}

function file(name: string, text: string): OfferedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

function names(store: CertificateStore): readonly string[] {
  return store.getState().certificates.map(({ sha256 }) => sha256);
}

function sources(store: CertificateStore): readonly (readonly string[])[] {
  return store.getState().certificates.map((one) => one.sources);
}

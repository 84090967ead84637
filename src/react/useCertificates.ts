import { createContext, use, useSyncExternalStore } from "react";
import { type CertificateState, type CertificateStore, createCertificateStore } from "../store/certificates.ts";

/** Brings the reader of certificates, which the first page does not carry. */
export const loadCertificateReader = () => import("../core/certificates/readCertificates.ts");

/** One for the page: certificates stay while profiles come and go. */
export const CertificatesContext = createContext(createCertificateStore(loadCertificateReader));

export function useCertificateStore(): CertificateStore {
  return use(CertificatesContext);
}

/** The certificates at hand. */
export function useCertificates(): CertificateState {
  const store = useCertificateStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

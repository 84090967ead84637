/** Namespaces of EAP configuration XML. All are `http://`: Windows refuses a profile whose copies say `https://`. */
const PROVISIONING = "http://www.microsoft.com/provisioning";

export const EAP_HOST_CONFIG = `${PROVISIONING}/EapHostConfig`;
export const EAP_COMMON = `${PROVISIONING}/EapCommon`;
export const BASE_EAP = `${PROVISIONING}/BaseEapConnectionPropertiesV1`;
export const EAP_TLS_V1 = `${PROVISIONING}/EapTlsConnectionPropertiesV1`;
export const EAP_TLS_V2 = `${PROVISIONING}/EapTlsConnectionPropertiesV2`;
export const EAP_TLS_V3 = `${PROVISIONING}/EapTlsConnectionPropertiesV3`;
export const PEAP_V1 = `${PROVISIONING}/MsPeapConnectionPropertiesV1`;
export const PEAP_V2 = `${PROVISIONING}/MsPeapConnectionPropertiesV2`;
export const PEAP_V3 = `${PROVISIONING}/MsPeapConnectionPropertiesV3`;
export const MSCHAPV2_V1 = `${PROVISIONING}/MsChapV2ConnectionPropertiesV1`;
export const TTLS_V1 = `${PROVISIONING}/EapTtlsConnectionPropertiesV1`;
export const TEAP_V1 = `${PROVISIONING}/EapTeapConnectionPropertiesV1`;
export const SIM_V1 = `${PROVISIONING}/EapSimConnectionPropertiesV1`;
export const AKA_V1 = `${PROVISIONING}/EapAkaConnectionPropertiesV1`;
export const AKA_PRIME_V1 = `${PROVISIONING}/EapAkaPrimeConnectionPropertiesV1`;

/**
 * The register of tenants over HTTP, who the caller is, and certificates of erasure. Owns no data:
 * the register itself is in the tenants module. Nothing here reads the data of another tenant; a
 * national co-ordinator sees the entries of its own country and lets tenants begin and rest.
 */
package eu.vangnet.tenancy;

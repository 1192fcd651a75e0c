/**
 * The register of tenants over HTTP, and who the caller is. Owns no data: the register itself is in
 * the tenants module. Nothing here reads the data of another tenant.
 */
package eu.vangnet.tenancy;

/** Tests of the life of a tenant, over HTTP. */
package eu.vangnet.tenancy;

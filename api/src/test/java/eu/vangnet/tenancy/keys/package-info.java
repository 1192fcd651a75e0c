/** The keys of a tenant over HTTP, with a key server of the tests on loopback. */
package eu.vangnet.tenancy.keys;

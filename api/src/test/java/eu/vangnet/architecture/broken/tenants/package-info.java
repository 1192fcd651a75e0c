/** Fixtures: the part tenants of a house that breaks every rule. */
package eu.vangnet.architecture.broken.tenants;

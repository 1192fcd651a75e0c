/** Fixtures: the part tenancy of a house that breaks every rule. */
package eu.vangnet.architecture.broken.tenancy;

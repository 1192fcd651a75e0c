/** Fixtures: the part tenancy.settings of a house that breaks every rule. */
package eu.vangnet.architecture.broken.tenancy.settings;

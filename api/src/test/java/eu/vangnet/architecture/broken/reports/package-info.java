/** Fixtures: the part reports of a house that breaks every rule. */
package eu.vangnet.architecture.broken.reports;

/** Fixtures: the part codelists of a house that breaks every rule. */
package eu.vangnet.architecture.broken.codelists;

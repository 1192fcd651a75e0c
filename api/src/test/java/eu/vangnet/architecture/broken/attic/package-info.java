/** Fixtures: the part attic of a house that breaks every rule. */
package eu.vangnet.architecture.broken.attic;

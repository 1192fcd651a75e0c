/** Fixtures: the part evaluations of a house that breaks every rule. */
package eu.vangnet.architecture.broken.evaluations;

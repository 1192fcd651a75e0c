/** Fixtures: the part casework.cases of a house that breaks every rule. */
package eu.vangnet.architecture.broken.casework.cases;

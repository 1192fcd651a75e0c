/** Fixtures: the part casework.shared of a house that breaks every rule. */
package eu.vangnet.architecture.broken.casework.shared;

/** Fixtures: the part modules of a house that breaks every rule. */
package eu.vangnet.architecture.broken.modules;

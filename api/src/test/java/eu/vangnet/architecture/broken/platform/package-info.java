/** Fixtures: the part platform of a house that breaks every rule. */
package eu.vangnet.architecture.broken.platform;

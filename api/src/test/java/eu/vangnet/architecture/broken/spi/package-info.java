/** Fixtures: the part spi of a house that breaks every rule. */
package eu.vangnet.architecture.broken.spi;

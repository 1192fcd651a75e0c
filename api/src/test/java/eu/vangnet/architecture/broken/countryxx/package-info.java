/** Fixtures: the part countryxx of a house that breaks every rule. */
package eu.vangnet.architecture.broken.countryxx;

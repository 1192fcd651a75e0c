/** Fixtures: the part testkit of a house that breaks every rule. */
package eu.vangnet.architecture.broken.testkit;

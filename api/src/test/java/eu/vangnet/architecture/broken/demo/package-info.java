/** Fixtures: the part demo of a house that breaks every rule. */
package eu.vangnet.architecture.broken.demo;

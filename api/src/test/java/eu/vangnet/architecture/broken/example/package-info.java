/** Fixtures: the part example of a house that breaks every rule. */
package eu.vangnet.architecture.broken.example;

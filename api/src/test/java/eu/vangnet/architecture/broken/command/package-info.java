/** Fixtures: the part command of a house that breaks every rule. */
package eu.vangnet.architecture.broken.command;

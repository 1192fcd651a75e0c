/** Fixtures: the part casework.signals.forms of a house that breaks every rule. */
package eu.vangnet.architecture.broken.casework.signals.forms;

/** Fixtures: the part prevention.sound of a house that breaks every rule. */
package eu.vangnet.architecture.broken.prevention.sound;

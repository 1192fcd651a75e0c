/** Fixtures: the part trainings of a house that breaks every rule. */
package eu.vangnet.architecture.broken.trainings;

/** Fixtures: the part batch.journal of a house that breaks every rule. */
package eu.vangnet.architecture.broken.batch.journal;

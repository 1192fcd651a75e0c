/** Fixtures: the part batch of a house that breaks every rule. */
package eu.vangnet.architecture.broken.batch;

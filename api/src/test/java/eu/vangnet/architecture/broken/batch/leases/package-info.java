/** Fixtures: the part batch.leases of a house that breaks every rule. */
package eu.vangnet.architecture.broken.batch.leases;

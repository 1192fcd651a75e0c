/**
 * Seals the journals: numbers what was committed and chains it, about a second after the writer.
 *
 * <p>One sealer per tenant at a time, held by a lease with a fence in the tenant's own schema.
 * Every step is one transaction, so a server that dies between two of them leaves marks that the
 * next one finds.
 */
package eu.vangnet.batch.journal;

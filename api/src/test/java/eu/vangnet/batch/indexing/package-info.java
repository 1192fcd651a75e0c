/** Codes of persons that were recorded before there were any. */
package eu.vangnet.batch.indexing;

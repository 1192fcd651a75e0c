/**
 * Gives signals and cases of an earlier version the codes by which their persons are found. Owns no
 * data; persons are opened in memory and only codes are written.
 */
package eu.vangnet.batch.indexing;

/** The daily run of retention. */
package eu.vangnet.batch.retention;

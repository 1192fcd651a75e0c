/** Retention, over HTTP and against the database. */
package eu.vangnet.privacy.retention;

/** The rights of data subjects, over HTTP and against the database. */
package eu.vangnet.privacy;

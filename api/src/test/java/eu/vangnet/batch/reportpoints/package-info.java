/** The daily look at the public report points. */
package eu.vangnet.batch.reportpoints;

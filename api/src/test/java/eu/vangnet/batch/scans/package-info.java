/** Attachments that are scanned again, with the clock and the scanner of the tests. */
package eu.vangnet.batch.scans;

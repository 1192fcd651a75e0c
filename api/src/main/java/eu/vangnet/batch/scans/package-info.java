/**
 * Comes round to every tenant once a day and has attachments scanned again that were found clean a
 * while ago. Owns no data. Neighbours: {@code casework.attachments} knows what is due and what
 * comes of a finding.
 */
package eu.vangnet.batch.scans;

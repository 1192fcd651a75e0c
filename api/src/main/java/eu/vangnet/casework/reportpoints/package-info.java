/**
 * The directory of report points: where people can report a worry, for whom, in which languages and
 * when. A tenant maintains its own; a copy of each stands in the publication schema, which
 * everybody reads without a token. Each serves a region of its tenant's country and names the
 * tenant, and a tenant has a quota of them: one tenant can neither fill the directory nor speak for
 * another country.
 *
 * <p>Owns {@code report_point} of the tenant, which holds, and fills {@code report_point} of the
 * publication schema, which is a copy. The copy is written while the own row is locked and before
 * it is committed, so at the worst it says what was not kept; {@code batch.reportpoints} compares
 * the two once a day and sets the copies right. Nothing is sensitive: an office is named and nobody
 * who works there. Still its words stand in the column {@code sealed}, as everywhere. Columns in
 * clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code ReportPoint} id, publishedAt, version: name the row, its last publication and its
 *       state of change
 * </ul>
 *
 * <p>Neighbours: none. Signals do not know where they were reported.
 */
package eu.vangnet.casework.reportpoints;

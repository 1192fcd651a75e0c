/**
 * Opinions of a lawfulness committee: asked, given, and followed or not, with reasons. For joint
 * structures whose law asks for such a committee (for the Dutch alliances the act on data
 * processing by partnerships), and for any tenant that wants one. An opinion about a case is part
 * of the case: a hold on the case keeps it, whoever gets the case gets it, and it is erased with
 * it. Others are over some time after the last thing that was done with them.
 *
 * <p>Owns the table {@code lawfulness_opinion}. Every word stands in the column {@code sealed}.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Opinion} id, version: name the row and its state of change
 *   <li>{@code Opinion} state, followed: lists filter by the state, oversight counts by both
 *   <li>{@code Opinion} caseId: the case that it was asked about, where it was one
 *   <li>{@code Opinion} askedAt, givenAt, answeredAt: lists sort by them
 * </ul>
 */
package eu.vangnet.privacy.opinions;

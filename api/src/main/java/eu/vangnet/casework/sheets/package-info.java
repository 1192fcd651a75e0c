/**
 * Feedback sheets: what those who took part in a meeting agree to tell, for example to the police
 * (the Belgian terugkoppelingsfiche, domain.md B.2). Each who took part has to agree, an objection
 * stops it until it is told, and nothing under professional secrecy is ever in it. How many took
 * part is what the attendance of the last conference on the case says; without that nothing is
 * told. An item is of the category of the note that it is taken from, and people read those items
 * only that they hear.
 *
 * <p>Owns the tables {@code feedback_sheet} and {@code sheet_voice}. Sensitive are the words of the
 * sheet and the grounds of an objection; they stand in the column {@code sealed}. Columns in clear,
 * and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code FeedbackSheet} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code FeedbackSheet} state, madeAt, settledAt: lists filter and sort by them
 *   <li>{@code FeedbackSheet} madeBy: oversight asks who made it; the pseudonymous subject of a
 *       token
 *   <li>{@code FeedbackSheet} disclosure: what came of it, by its id
 *   <li>{@code SheetVoice} id, sheetId, place, version: name the row and put it in its order
 *   <li>{@code SheetVoice} subject, organisation: people find the sheets that ask them;
 *       pseudonymous subjects of tokens
 *   <li>{@code SheetVoice} state, spokenAt: say whether all agree
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases} decides who sees the case, {@code casework.disclosures}
 * keeps what was told.
 */
package eu.vangnet.casework.sheets;

/**
 * Demands of police, prosecution and courts: who asked, by which legal power, what was handed over
 * or why it was refused, and who decided that. One register of the tenant, by its own people only.
 * What is handed over is a disclosure of a case; of no case nothing is handed over.
 *
 * <p>Owns the table {@code authority_demand}. When its case is erased, a demand keeps who asked
 * when by which power and who decided, and nothing about the person; it goes by the retention rule
 * {@code demand}. Sensitive are all words; they stand in the column {@code sealed}. Columns in
 * clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Demand} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Demand} kind, state: lists filter by them, oversight counts by them; codes
 *   <li>{@code Demand} receivedAt, answeredAt: lists and retention go by them
 *   <li>{@code Demand} recordedBy, answeredBy: oversight asks who; pseudonymous subjects of tokens
 *   <li>{@code Demand} disclosure: what was handed over of a case, by its id
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases} decides who may know of a case, {@code
 * casework.disclosures} keeps what was told.
 */
package eu.vangnet.casework.demands;

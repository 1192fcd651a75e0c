/**
 * Complaints about processing: received, looked into, handled with an outcome in words. Who
 * complains is told of the authority whatever the outcome. One that was handled is over some time
 * after that.
 *
 * <p>Owns the table {@code complaint}. Who complains and every word stand in the column {@code
 * sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Complaint} id, version: name the row and its state of change
 *   <li>{@code Complaint} state, outcome: lists filter by them; codes
 *   <li>{@code Complaint} receivedAt, handledAt: lists sort by them
 * </ul>
 */
package eu.vangnet.privacy.complaints;

/**
 * The history of records: what was changed, field by field, by whom, when and for which purpose.
 *
 * <p>Owns the table {@code record_change}. It comes by default: whatever a unit of work of {@code
 * platform.resources.Recorder} updates in an entity with a sealed column is kept here. A change is
 * vouched for by the journal's entry of the request: that entry carries a MAC over it, and the
 * entry itself stands in the chain. The MAC is made over what was sealed, not over the sealed
 * bytes, so that sealing anew under another key leaves it valid.
 *
 * <p>What was changed of rows under a record is part of the record's history, as far as the caller
 * may see those rows: {@link eu.vangnet.platform.history.LowerRows}.
 *
 * <p>Sensitive are old and new values; they stand in the column {@code sealed}. Columns in clear,
 * and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code RecordChange} id, objectId, changedAt: name the row, its record and its order
 *   <li>{@code RecordChange} entryId, digests: the journal's entry that vouches, and the MAC with
 *       the way to what it vouches for
 * </ul>
 */
package eu.vangnet.platform.history;

/**
 * Retention: how long each sort of record is kept, what is over, and the proof that it is gone.
 *
 * <p>A rule comes from the product or from a module. The tenant may shorten its period and never
 * lengthen it; where a module leaves the period to the tenant, nothing is erased before the tenant
 * says how long. A dry run tells what would go. A run erases it, a few records in each transaction.
 * A pause stops all erasing for a time; an extension keeps one record longer, with a second
 * person's approval and as often as the rule allows; a legal hold keeps it in any case.
 *
 * <p>Owns the tables {@code retention_setting}, {@code retention_pause}, {@code
 * retention_extension}, {@code retention_run}, {@code retention_count} and {@code
 * retention_tombstone}. A tombstone is the proof without personal data: no identifier of the
 * record, but a mark made of it under the tenant's key, so that who knows the identifier can be
 * shown that the record was erased, when and why. Sensitive are reasons in words; they stand in the
 * column {@code sealed}. Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code RetentionSetting} id, version, rule: name the row, its state of change and its rule
 *   <li>{@code RetentionSetting} period, reviewOn: runs compute by them
 *   <li>{@code RetentionSetting} decidedBy, decidedAt: oversight asks who decided; the pseudonymous
 *       subject of a token
 *   <li>{@code Pause} id, version: name the row and its state of change
 *   <li>{@code Pause} pausedAt, untilAt, endedAt: say whether it holds
 *   <li>{@code Pause} pausedBy, endedBy: oversight asks who decided; pseudonymous subjects of
 *       tokens
 *   <li>{@code Extension} id, version, rule, objectId: name the row, its rule and its record
 *   <li>{@code Extension} period, state: runs compute by them
 *   <li>{@code Extension} askedBy, askedAt, decidedBy, decidedAt: two persons are told apart;
 *       pseudonymous subjects of tokens
 *   <li>{@code RetentionRun} id, version, occasion, state: name the run and say how far it has come
 *   <li>{@code RetentionRun} askedBy, askedAt, beganAt, endedAt: lists sort by them; the
 *       pseudonymous subject of a token
 *   <li>{@code RunCount} id, runId, rule, version: name the row, its run and its rule
 *   <li>{@code RunCount} erased, held, extended, failed: numbers of records and nothing else
 *   <li>{@code Tombstone} id, runId, rule, period, legalSource: say by which rule; the identifier
 *       is random
 *   <li>{@code Tombstone} erasedAt: lists sort by it
 *   <li>{@code Tombstone} mark: finds the tombstone of a record for who knows its identifier; a MAC
 *       under the tenant's key, of which nobody else learns anything
 * </ul>
 *
 * <p>Neighbours: {@code platform.retention} asks features which records are over, {@code
 * platform.personal} erases them, {@code privacy.holds} forbids it, {@code batch.retention} runs
 * the engine.
 */
package eu.vangnet.privacy.retention;

/**
 * Cases at the table: opened from a weighed signal, moved through the states of the country module,
 * noted on, closed and reopened.
 *
 * <p>Owns the tables {@code case_file}, {@code case_note}, {@code case_step} and {@code case_seat}.
 * Sensitive are the person, the summary, notes and grounds; they stand in the column {@code
 * sealed}. In clear stand, because figures group by them, lists sort by them or the decision point
 * needs them: ids, module, state, phase, times, closing reason, legal basis, sector, concerns, age
 * in years, sex, kind of a note, actor, deciding body, seat and organisation. Neighbours: {@code
 * casework.signals}, which hands a signal over, and {@code casework.procedures} for the module's
 * rules.
 */
package eu.vangnet.casework.cases;

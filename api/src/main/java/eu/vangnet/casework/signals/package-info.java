/**
 * Signals: what somebody noticed and is worried about, before there is a case.
 *
 * <p>Owns the table {@code case_signal}. Sensitive are person, reporter and all words; they stand
 * in the column {@code sealed}. In clear stand, because figures group by them and lists sort by
 * them: id, status, times, sector, concerns, age in years, sex, place, source, outcome, module and
 * version, case id. Neighbours: {@code casework.procedures} for the rules of the tenant's module.
 * Cases read signals through {@link eu.vangnet.casework.signals.SignalDesk}.
 */
package eu.vangnet.casework.signals;

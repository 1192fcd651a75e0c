/**
 * Instruments: questionnaires with editions. An instrument asks about trainings, interventions and
 * plans, never about a person of a case; it has no scores, and nothing here adds up or ranks
 * answers.
 *
 * <p>Owns the tables {@code evaluation_instrument} and {@code evaluation_instrument_version}. An
 * edition is never changed, used or not: answers mean what was asked. Names and questions are free
 * text and stand in the column {@code sealed}. Columns in clear, and why (a test compares this list
 * with the entities):
 *
 * <ul>
 *   <li>{@code Instrument} id, latest, version: name the row, its last edition and its state of
 *       change
 *   <li>{@code Instrument} recordedAt: lists filter and sort by it
 *   <li>{@code InstrumentVersion} id, instrumentId, edition: name the row and its place in the
 *       instrument
 *   <li>{@code InstrumentVersion} recordedAt: says since when an edition is there
 * </ul>
 *
 * <p>Neighbours: designs choose an edition and responses are checked against it, both through
 * {@link eu.vangnet.evaluations.instruments.InstrumentEditions}.
 */
package eu.vangnet.evaluations.instruments;

/**
 * Series of case conferences: the table that meets again and again, who sits there every time and
 * how often it meets.
 *
 * <p>Owns the tables {@code conference_series} and {@code conference_series_seat}. The name and the
 * rhythm are words and stand in the column {@code sealed}; a name is shown to all who sit there, so
 * it must not name a person or a case. Columns in clear, and why (a test compares this list with
 * the entities):
 *
 * <ul>
 *   <li>{@code ConferenceSeries} id, version: name the row and its state of change
 *   <li>{@code ConferenceSeries} createdAt: lists sort by it
 *   <li>{@code SeriesSeat} id, seriesId, place: name the row, its series and its order
 *   <li>{@code SeriesSeat} seat, organisation: the decision point lets whoever sits there read
 * </ul>
 *
 * <p>Neighbours: {@code casework.conferences}, whose meetings take over the seats of their series
 * when they are planned, so that a later change of the series changes no meeting.
 */
package eu.vangnet.casework.conferences.series;

/**
 * That a person was assessed with a licensed instrument: by whom, when, what for, and what it came
 * to as a text. Instruments of structured judgement are licensed and no screening, so their items,
 * ratings and sums have no place here.
 *
 * <p>Owns no table: an entry is a record of {@code casework.support.records}, and sensitive as a
 * whole.
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and says what is heard.
 */
package eu.vangnet.casework.support.assessments;

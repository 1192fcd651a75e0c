/**
 * Comes round to every tenant once a day and has its public report points compared with those that
 * it keeps. Owns no data. Neighbours: {@code casework.reportpoints} knows both sides and sets the
 * public one right.
 */
package eu.vangnet.batch.reportpoints;

/**
 * Comes round to every tenant once a day and makes tasks of what the timers of its modules ask for.
 * Owns no data. Neighbours: {@code casework.tasks} knows what is due.
 */
package eu.vangnet.batch.tasks;

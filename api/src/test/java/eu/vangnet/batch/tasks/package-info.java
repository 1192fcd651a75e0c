/** Tasks that the timers of modules set, with the clock of the tests. */
package eu.vangnet.batch.tasks;

/** Trainings through the public surface, against the real database. */
package eu.vangnet.trainings;

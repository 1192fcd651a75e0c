/**
 * Plans: what shall become of a person and the surroundings, what burdens and what protects, what
 * is done by whom, and how it was reviewed. All in words; nothing is graded, counted or ranked.
 *
 * <p>Owns no table: plans and reviews are records of {@code casework.support.records}. Sensitive is
 * all of it. Each goal, factor and measure is heard or not heard by its own classification, and
 * what a caller does not hear is neither shown nor lost when that caller changes the plan.
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and says what is heard.
 */
package eu.vangnet.casework.support.plans;

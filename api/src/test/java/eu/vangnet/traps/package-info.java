/**
 * The traps that other products fell into, one test for each: tenants that leak into each other,
 * and what the persistence and batch libraries do to the unwary. Each test is named after its trap;
 * where a mechanism of ours holds, the same check is seen to fail on a variant that is broken on
 * purpose. {@code EveryTrapTest} holds the list.
 */
package eu.vangnet.traps;

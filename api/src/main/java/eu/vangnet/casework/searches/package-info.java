/**
 * Searches for a person in the own tenant, by name or day of birth. Owns no data and keeps none: a
 * search is not stored, and the journal has only that there was one. Sensitive is what is asked
 * for, which is why it comes in a body and never in an address.
 *
 * <p>Neighbours: signals and cases, which decide and open what they own.
 */
package eu.vangnet.casework.searches;

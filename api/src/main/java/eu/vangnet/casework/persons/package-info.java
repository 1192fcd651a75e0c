/**
 * How persons of concern are found again: the form of a name in which the same person's is the
 * same, and the codes of the blind index that signals and cases keep of it. Owns no table; the
 * codes are columns of whoever keeps the person. Sensitive is all that goes in; only codes come
 * out.
 *
 * <p>Neighbours: signals and cases use it; it knows neither.
 */
package eu.vangnet.casework.persons;

/**
 * The keys of the own tenant over HTTP: which there are, which key wraps them, and the wish for new
 * ones. Owns no data: keys stand in control, and what two people agreed on in {@code
 * tenancy.resolutions}. Nothing here can read a key; ids, states and the name of a key at its
 * service are all that is shown.
 */
package eu.vangnet.tenancy.keys;

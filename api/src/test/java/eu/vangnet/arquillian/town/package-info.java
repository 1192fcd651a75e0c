/** A module as somebody else would write it, packed into a jar by the suite. */
package eu.vangnet.arquillian.town;

/** A module that reaches for what modules may not have, packed into a jar by the suite. */
package eu.vangnet.arquillian.leaking;

/** A production installation from nothing to its first signal, and who is believed there. */
package eu.vangnet.tenancy.installing;

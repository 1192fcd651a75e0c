/** What becomes of an upgrade that is interrupted: nothing but a later end. */
package eu.vangnet.upgrades;

/**
 * Who at a table hears which item of a case. Owns no table; {@code casework.cases} asks it with the
 * facts of the case.
 */
package eu.vangnet.casework.sharing;

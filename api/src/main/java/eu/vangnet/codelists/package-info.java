/**
 * Code lists: versioned resource files, and what the modules of a tenant add to them. No tables and
 * nothing personal.
 */
package eu.vangnet.codelists;

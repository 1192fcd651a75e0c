/** Code lists: versioned resource files and what the tenant's modules add to them. No tables. */
package eu.vangnet.codelists;

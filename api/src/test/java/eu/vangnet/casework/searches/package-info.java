/** Searches for persons over HTTP, and what the codes of the index tell whoever reads them. */
package eu.vangnet.casework.searches;

/** The access matrix: every operation of the published document, asked by who must get nothing. */
package eu.vangnet.access;

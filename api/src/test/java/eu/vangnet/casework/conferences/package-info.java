/** Case conferences over HTTP, against the real database. */
package eu.vangnet.casework.conferences;

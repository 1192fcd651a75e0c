/** Agreements on sharing over HTTP. */
package eu.vangnet.casework.agreements;

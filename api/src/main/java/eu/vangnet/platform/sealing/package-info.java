/**
 * Turns the sensitive part of an aggregate into its sealed column and back, and makes the codes by
 * which an equal value is found again. Owns no data; neighbours are the keys of the tenant.
 */
package eu.vangnet.platform.sealing;

/**
 * Carries out the erasures that two people of a tenant have agreed on, and destroys exports that
 * nobody fetched. Owns no data: what is begun stands in control, so whichever server lives goes on
 * with it.
 */
package eu.vangnet.batch.erasures;

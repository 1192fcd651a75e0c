/**
 * What can be set, by whom, and what holds for a tenant: the product's default, then what the
 * national co-ordinator of its country set for all, then what was set for the tenant itself. A
 * co-ordinator may lock a value, and then no tenant of the country departs from it. Owns no table:
 * values stand in the register, under the tenant that set them. Nothing here is sensitive.
 */
package eu.vangnet.platform.settings;

/**
 * Settings and quotas over HTTP: what holds for the own tenant, what it sets itself, what a
 * national co-ordinator sets for its country, and what the operator sets for a tenant. Owns no
 * data; nothing here is sensitive.
 */
package eu.vangnet.tenancy.settings;

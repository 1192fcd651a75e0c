/**
 * The modules of the caller's tenant over HTTP: what they declare, in the caller's language, and
 * which of them the tenant uses. Declarations only; nothing here is personal.
 */
package eu.vangnet.modules.resource;

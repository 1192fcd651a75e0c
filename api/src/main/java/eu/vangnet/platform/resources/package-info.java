/**
 * The discipline that every resource follows: entity tags, preconditions, merge patch, creation.
 */
package eu.vangnet.platform.resources;

/** Fixtures: the part security of a house that breaks every rule. */
package eu.vangnet.architecture.broken.security;

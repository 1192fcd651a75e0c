/** Fixtures: the part casework.common of a house that breaks every rule. */
package eu.vangnet.architecture.broken.casework.common;

/** Fixtures: the part casework.util of a house that breaks every rule. */
package eu.vangnet.architecture.broken.casework.util;

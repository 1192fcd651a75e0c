/** Fixtures: the part prevention.advice of a house that breaks every rule. */
package eu.vangnet.architecture.broken.prevention.advice;

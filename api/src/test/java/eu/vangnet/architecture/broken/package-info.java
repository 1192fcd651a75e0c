/**
 * A house that breaks every rule of the architecture, each on purpose in one small class. Nothing
 * here runs: the tests of the rules read the compiled classes.
 */
package eu.vangnet.architecture.broken;

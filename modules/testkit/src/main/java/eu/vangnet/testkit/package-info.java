/**
 * The conformance suite every programme module passes, by an empty subclass of {@link
 * eu.vangnet.testkit.ModuleConformance}.
 *
 * <p>The rules are plain objects grouped by theme and JUnit only runs them, so that each rule is
 * also seen to fail on a module broken on purpose. The package knows the contract and JUnit, never
 * the product: outsiders can run it.
 */
package eu.vangnet.testkit;

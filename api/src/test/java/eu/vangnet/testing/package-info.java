/** The started product for tests: one per test JVM, on a real database, with a clock to set. */
package eu.vangnet.testing;

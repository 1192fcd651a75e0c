/**
 * The product with modules that were built for the test: a container of our own starts it with the
 * folder that an archive describes. A suite of its own JVM, because one JVM holds one product.
 */
package eu.vangnet.arquillian;

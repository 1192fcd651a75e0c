/**
 * The table of costs: the product beside itself without one promise or another. What is left out is
 * left out by fixtures of the bench, which stand on the class path of the variants only.
 */
package eu.vangnet.bench.costs;

/**
 * The bench: how fast the product answers, beside a service written by hand on the same rows, and
 * what many tenants cost. Started by {@code ./vangnet bench} and {@code ./vangnet scale}; not part
 * of what is shipped. All data are invented; the keys and tokens of the bench work on its own data
 * folder only.
 */
package eu.vangnet.bench;

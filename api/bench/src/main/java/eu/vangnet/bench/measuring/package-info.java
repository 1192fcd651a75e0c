/** One measurement: the load together with what everybody used for it. */
package eu.vangnet.bench.measuring;

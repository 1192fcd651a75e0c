/** Instruments, evaluations and anonymous answers, over HTTP. */
package eu.vangnet.evaluations;

/** A database server, the product and the baseline, each as a process of its own, on one folder. */
package eu.vangnet.bench.installation;

/** Keys at services outside, each against a server of the tests on loopback. */
package eu.vangnet.platform.keyservices;

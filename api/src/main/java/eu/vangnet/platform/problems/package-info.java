/** One error root, one shape (RFC 9457), one public catalogue of problem types. */
package eu.vangnet.platform.problems;

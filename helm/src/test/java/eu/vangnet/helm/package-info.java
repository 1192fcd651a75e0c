/**
 * The chart under Helm itself: what it renders by default and with other values, and what it
 * refuses. Rendered manifests are read as data, so that a test says what Kubernetes would be told.
 */
package eu.vangnet.helm;

/** What every request has: who calls, in which trace, for which purpose. Knows no feature. */
package eu.vangnet.platform;

/** Tests of scanning: what is believed of a daemon's answer, and what is not. */
package eu.vangnet.platform.scanning;

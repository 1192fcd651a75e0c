/**
 * Dates with people are promised by the clock on the wall: what was sent is read here, and refused
 * where that clock never shows it. Owns no table; what is stored is the features' own.
 *
 * <p>Neighbours: whatever plans something at a place, such as sessions and conferences.
 */
package eu.vangnet.platform.walltimes;

/** Nobody is scored, graded, counted or ranked: held against the whole document and over HTTP. */
package eu.vangnet.casework.scales;

/** The rule on sharing against what people wrote down, in memory and over HTTP. */
package eu.vangnet.casework.sharing;

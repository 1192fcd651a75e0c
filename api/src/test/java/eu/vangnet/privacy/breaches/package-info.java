/** The register of breaches, over HTTP. */
package eu.vangnet.privacy.breaches;

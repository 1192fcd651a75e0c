/** The register of processing activities and the draft of the assessment, over HTTP. */
package eu.vangnet.privacy.register;

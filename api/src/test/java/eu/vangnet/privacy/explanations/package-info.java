/** Whether a child can read what is meant for children. */
package eu.vangnet.privacy.explanations;

/**
 * Scans content that people send in, before anybody can read it: the interface for features, and
 * ClamAV behind it by the protocol of its daemon (clamd, {@code INSTREAM}). Without a scanner,
 * which an operator has to choose, nothing is scanned and the feature says so of each content.
 *
 * <p>No library stands behind it: what is served for Java speaks TCP only, brings the run time of
 * another language along and bounds single reads but never a whole scan, and all that is needed of
 * the protocol are two commands.
 *
 * <p>Owns no data. Sensitive is the content: it goes to the daemon in clear, so the connection must
 * stay on the machine or inside the cluster, and nothing of it is logged. Neighbours: {@code
 * platform.files} gives the content, {@code platform.observation} asks whether the daemon answers.
 */
package eu.vangnet.platform.scanning;

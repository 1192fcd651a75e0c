/**
 * The rules of the house as tests: who may touch what, and what no code does.
 *
 * <p>They run over the compiled classes of every module that the parent pom names. Each rule names
 * the classes of the broken house in {@code broken} that break it, and is seen to report each of
 * them. A rule that matches nothing fails, and so does an exemption that nobody needs.
 */
package eu.vangnet.architecture;

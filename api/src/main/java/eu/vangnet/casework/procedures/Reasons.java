package eu.vangnet.casework.procedures;

import java.util.Optional;

/**
 * The reasons for a decision, stored sealed.
 *
 * @param grounds why
 * @param proportionality why it is in proportion
 * @param subsidiarity why nothing lighter would do
 * @param supportConsent whether the person agreed to support, apart from any legal basis
 */
public record Reasons(
    Optional<String> grounds,
    Optional<String> proportionality,
    Optional<String> subsidiarity,
    boolean supportConsent) {}

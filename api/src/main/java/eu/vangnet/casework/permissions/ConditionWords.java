package eu.vangnet.casework.permissions;

import java.util.Optional;

/** What of a consent or a briefing is stored sealed: how it came about, in words. */
public record ConditionWords(Optional<String> how) {}

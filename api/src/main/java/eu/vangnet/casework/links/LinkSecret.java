package eu.vangnet.casework.links;

import java.util.Optional;

/** What of a link is stored sealed. */
public record LinkSecret(Optional<String> reason) {}

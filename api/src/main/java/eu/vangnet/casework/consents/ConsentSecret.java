package eu.vangnet.casework.consents;

import java.util.Optional;

/** What of an entry is stored sealed. */
public record ConsentSecret(Optional<String> person, String how, Optional<String> remarks) {}

package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.PersonDetails;
import java.util.Optional;

/** What of a case is stored sealed. */
public record CaseSecret(Optional<PersonDetails> person, Optional<String> summary) {}

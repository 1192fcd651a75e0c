package eu.vangnet.casework.professionals;

import java.util.Optional;

/** What of a professional is stored sealed. */
public record ProfessionalSecret(String name, Optional<String> contact) {}

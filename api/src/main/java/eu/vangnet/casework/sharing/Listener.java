package eu.vangnet.casework.sharing;

import eu.vangnet.security.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, and how things stand between them and one case at this moment.
 *
 * @param reads whether a role of theirs lets them read cases at all
 * @param shutOut whether the processing of the case is restricted (GDPR article 18) and they are
 *     not among the few who still read it
 * @param organisation the partner they belong to; empty for the tenant's own staff
 * @param seats the seats that this organisation holds now at the table of the case
 * @param purpose of the request
 * @param agreements of which any may let them hear
 * @param consented whether the person's consent to sharing stands
 * @param briefed whether the organisation was briefed in this case
 */
public record Listener(
    boolean reads,
    boolean shutOut,
    Optional<String> organisation,
    Set<String> seats,
    Optional<Purpose> purpose,
    List<AgreementTerms> agreements,
    boolean consented,
    boolean briefed) {

  /** Copies what could change. */
  public Listener {
    seats = Set.copyOf(seats);
    agreements = List.copyOf(agreements);
  }

  /** Somebody of the tenant itself, who needs neither seat nor agreement. */
  public static Listener ofTenant(boolean reads, boolean shutOut, Optional<Purpose> purpose) {
    return new Listener(
        reads, shutOut, Optional.empty(), Set.of(), purpose, List.of(), false, false);
  }

  boolean brought(Classification item) {
    return item.organisation().equals(organisation);
  }
}

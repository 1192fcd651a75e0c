package eu.vangnet.privacy.register;

import java.util.List;
import java.util.Optional;

/**
 * What the register says of an activity; stored sealed.
 *
 * @param module the module that declares it, or core
 * @param recordTypes in which records the data stand
 * @param citation the legal basis as lawyers cite it
 * @param verified whether a lawyer has confirmed the legal basis
 * @param logging whether each processing is logged: off, offered or required
 * @param confidential whether the persons concerned must not learn of the log lines
 * @param controller the name of the tenant
 * @param contact what the tenant says of the parties and their contact points
 * @param transfers what the tenant says of places and transfers
 */
public record ActivityContent(
    String code,
    String module,
    List<Wording> name,
    List<Wording> purpose,
    String legalBasis,
    List<Wording> citation,
    boolean verified,
    List<String> subjects,
    List<String> dataCategories,
    List<String> recordTypes,
    List<TakingPart> parties,
    List<Kept> retention,
    String logging,
    boolean confidential,
    String controller,
    Optional<String> contact,
    Optional<String> transfers) {

  /** A party in its role. */
  public record TakingPart(String code, List<Wording> name, String role) {}

  /** How long a sort of record is kept. */
  public record Kept(
      String recordType, Optional<String> period, Optional<String> trigger, String standing) {}
}

package eu.vangnet.spi;

import java.util.List;
import java.util.Set;

/**
 * A processing of personal data, as the register of processing activities (GDPR Art. 30) and the
 * impact assessment (Art. 35) show it.
 *
 * @param code for example {@code weighing}
 * @param name what it is called
 * @param purpose what it is for
 * @param legalBasis code of a declared legal basis
 * @param subjects whose data
 * @param dataCategories which sorts of data; the legal basis has to allow each
 * @param recordTypes in which records, for example {@code signal}; their retention is declared
 * @param parties codes of declared parties that take part or are told
 * @param logging whether each processing is logged
 * @param confidential whether the persons concerned must not learn of the log lines
 */
public record ProcessingActivity(
    String code,
    Texts name,
    Texts purpose,
    String legalBasis,
    Set<SubjectCategory> subjects,
    Set<DataCategory> dataCategories,
    List<String> recordTypes,
    List<String> parties,
    ProcessingLogging logging,
    boolean confidential) {
  /** Checks every part. */
  public ProcessingActivity {
    Require.code("ProcessingActivity.code", code);
    Require.present("ProcessingActivity.name of " + code, name);
    Require.present("ProcessingActivity.purpose of " + code, purpose);
    Require.code("ProcessingActivity.legalBasis of " + code, legalBasis);
    subjects = Require.set("ProcessingActivity.subjects of " + code, subjects);
    dataCategories = Require.set("ProcessingActivity.dataCategories of " + code, dataCategories);
    recordTypes = Require.list("ProcessingActivity.recordTypes of " + code, recordTypes);
    parties = Require.list("ProcessingActivity.parties of " + code, parties);
    Require.present("ProcessingActivity.logging of " + code, logging);
    if (subjects.isEmpty() || dataCategories.isEmpty()) {
      throw new InvalidDeclaration(
          "ProcessingActivity " + code, "says neither whose data nor which sorts of data");
    }
  }
}

package eu.vangnet.privacy.statements;

import java.util.Arrays;
import java.util.Optional;

/**
 * The headings of an impact assessment, in the order of the Dutch government's model 3.0; the words
 * are our own.
 */
public enum Chapter {
  PROPOSAL("proposal", "What is proposed"),
  PERSONAL_DATA("personalData", "Which personal data, of whom, from where"),
  PROCESSINGS("processings", "What is done with them"),
  TECHNIQUES("techniques", "By which techniques"),
  PURPOSES("purposes", "What for"),
  PARTIES("parties", "Who takes part, and in which part"),
  INTERESTS("interests", "Whose interests"),
  LOCATIONS("locations", "Where, and whether data leave the European Union"),
  LEGAL_FRAMEWORK("legalFramework", "Which law applies"),
  RETENTION("retention", "How long"),
  LEGAL_GROUND("legalGround", "On which legal ground"),
  SPECIAL_DATA("specialData", "Special categories, offences and national numbers"),
  PURPOSE_BINDING("purposeBinding", "How the purpose is kept to"),
  NECESSITY("necessity", "Whether it is needed, in proportion, and nothing lighter would do"),
  RIGHTS("rights", "How persons use their rights"),
  RISKS("risks", "What could go wrong for persons"),
  MEASURES("measures", "What is done against that");

  private final String code;
  private final String title;

  Chapter(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** What it asks. */
  public String title() {
    return title;
  }

  /** The chapter with this code. */
  public static Optional<Chapter> of(String code) {
    return Arrays.stream(values()).filter(chapter -> chapter.code.equals(code)).findFirst();
  }
}

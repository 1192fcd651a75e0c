package eu.vangnet.spi;

/** What a form is about. */
public enum FormSubject {
  /** A person: no numbers, scales or ranks, because nobody is scored here. */
  PERSON("person"),
  /** A case and so a person: the same holds. */
  CASE("case"),
  /** A network, a school, a municipality. */
  ORGANISATION("organisation"),
  /** A training, a meeting. */
  ACTIVITY("activity"),
  /** An anonymous group of respondents. */
  GROUP("group");

  private final String code;

  FormSubject(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** Whether what is filled in describes somebody. */
  public boolean describesPerson() {
    return this == PERSON || this == CASE;
  }
}

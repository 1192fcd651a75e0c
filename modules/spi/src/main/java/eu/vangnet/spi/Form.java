package eu.vangnet.spi;

/**
 * A form. Its schema is closed: every object says {@code "additionalProperties": false}, so that
 * nothing is stored that nobody planned for.
 *
 * @param id for example {@code weighing}
 * @param title what people call it
 * @param subject what it is about
 * @param schema JSON Schema 2020-12 as text
 */
public record Form(String id, Texts title, FormSubject subject, String schema) {
  private static final int LONGEST = 200_000;

  /** Checks every part; whether the schema is closed is seen by the conformance suite. */
  public Form {
    Require.code("Form.id", id);
    Require.present("Form.title of " + id, title);
    Require.present("Form.subject of " + id, subject);
    Require.text("Form.schema of " + id, schema, LONGEST);
  }
}

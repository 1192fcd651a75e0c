package eu.vangnet.spi;

import java.util.List;

/**
 * A form. Its schema is closed: every object says {@code "additionalProperties": false}, so that
 * nothing is stored that nobody planned for.
 *
 * @param id for example {@code weighing}
 * @param title what people call it
 * @param subject what it is about
 * @param schema JSON Schema 2020-12 as text, with labels in English where it was made of fields
 * @param fields what it was made of, in their order; empty where the schema was written by hand
 */
public record Form(
    String id, Texts title, FormSubject subject, String schema, List<FormField> fields) {
  private static final int LONGEST = 200_000;

  /** Checks every part; whether the schema is closed is seen by the conformance suite. */
  public Form {
    Require.code("Form.id", id);
    Require.present("Form.title of " + id, title);
    Require.present("Form.subject of " + id, subject);
    Require.text("Form.schema of " + id, schema, LONGEST);
    fields = Require.list("Form.fields of " + id, fields);
    Require.distinct("Form.fields of " + id, fields.stream().map(FormField::name).toList());
  }

  /** A form whose schema is written by hand; nobody can label its fields in other languages. */
  public Form(String id, Texts title, FormSubject subject, String schema) {
    this(id, title, subject, schema, List.of());
  }

  /** A form made of fields: closed, bounded and labelled by the way it is made. */
  public static Form of(String id, Texts title, FormSubject subject, FormField... fields) {
    List<FormField> all = List.of(fields);
    return new Form(id, title, subject, FormSchema.of(all, Texts.ENGLISH), all);
  }

  /** The schema with labels and help in that language, or in English where they lack it. */
  public String schemaIn(String language) {
    return fields.isEmpty() ? schema : FormSchema.of(fields, language);
  }
}

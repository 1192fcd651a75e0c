package eu.vangnet.platform.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of header values, bounded like everything else. */
final class HeaderSchemas {
  /** A strong entity tag as this product makes them (RFC 9110 section 8.8.3). */
  static final String ENTITY_TAG = "^\"[A-Za-z0-9_-]{1,64}\"$";

  /** One or several tags, or the star. */
  static final String ENTITY_TAGS =
      "^(\\*|\"[A-Za-z0-9_-]{1,64}\"( *, *\"[A-Za-z0-9_-]{1,64}\"){0,9})$";

  /** What caches may send back: tags that they made weak, or tags of another making. */
  static final String KNOWN_TAGS =
      "^(\\*|(W/)?\"[\\x21\\x23-\\x7E]{0,64}\"( *, *(W/)?\"[\\x21\\x23-\\x7E]{0,64}\"){0,9})$";

  /** An example of a tag. */
  static final String TAG_EXAMPLE = "\"q1Z3Nf0cRm2b7dXkT5uJwA\"";

  private HeaderSchemas() {}

  static Schema text(String pattern, int longest) {
    return OASFactory.createSchema().type(SchemaType.STRING).pattern(pattern).maxLength(longest);
  }

  static Schema format(String format, int longest) {
    return OASFactory.createSchema().type(SchemaType.STRING).format(format).maxLength(longest);
  }

  static Schema count(int most) {
    return OASFactory.createSchema()
        .type(SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.ZERO)
        .maximum(BigDecimal.valueOf(most));
  }
}

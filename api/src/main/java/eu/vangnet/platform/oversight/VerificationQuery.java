package eu.vangnet.platform.oversight;

import eu.vangnet.platform.journal.Anchor;
import eu.vangnet.platform.journal.Span;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of the journal is to be verified. */
public class VerificationQuery {
  /** Links that one answer is about at most; about a second. */
  static final int MOST = 50_000;

  @QueryParam("from")
  @DefaultValue("1")
  @Parameter(
      description = "The number to begin with; the link before it is checked too",
      schema =
          @Schema(
              format = "int64",
              minimum = "1",
              maximum = "9007199254740991",
              defaultValue = "1"))
  private long from;

  @QueryParam("anchor")
  @Parameter(
      description =
          "A place that an earlier verification reached: the journal must still contain it, even"
              + " if somebody put the whole database back to an earlier time",
      schema = @Schema(maxLength = 81, pattern = "^[1-9][0-9]{0,15}:[0-9a-f]{64}$"))
  private String anchor;

  /** For JAX-RS. */
  public VerificationQuery() {}

  Span span() {
    return new Span(from, MOST, Optional.ofNullable(anchor).map(VerificationQuery::parsed));
  }

  private static Anchor parsed(String text) {
    int colon = text.indexOf(':');
    return new Anchor(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
  }
}

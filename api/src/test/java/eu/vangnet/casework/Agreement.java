package eu.vangnet.casework;

import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agreement to draft in a test: valid from yesterday, for two years, for case work.
 *
 * @param parties the organisations
 * @param recipients the JSON of what each seat may hear
 */
public record Agreement(
    List<String> parties,
    List<String> recipients,
    List<String> purposes,
    List<String> conditions,
    Instant validFrom,
    Instant validUntil) {

  /** With these organisations; opens nothing yet. */
  public static Agreement with(String... organisations) {
    Instant now = Product.started().clock().instant();
    return new Agreement(
        List.of(organisations),
        List.of(),
        List.of("caseWork"),
        List.of(),
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(730)));
  }

  /** Lets whoever holds the seat hear these data categories. */
  public Agreement opening(String seat, String... categories) {
    String one =
        "{\"seat\":\"" + seat + "\",\"dataCategories\":" + texts(Arrays.asList(categories)) + "}";
    return new Agreement(
        parties,
        Stream.concat(recipients.stream(), Stream.of(one)).toList(),
        purposes,
        conditions,
        validFrom,
        validUntil);
  }

  /** For these purposes only. */
  public Agreement forPurposes(String... all) {
    return new Agreement(parties, recipients, List.of(all), conditions, validFrom, validUntil);
  }

  /** On these conditions. */
  public Agreement onConditions(String... all) {
    return new Agreement(parties, recipients, purposes, List.of(all), validFrom, validUntil);
  }

  /** Valid in this time. */
  public Agreement valid(Instant from, Instant until) {
    return new Agreement(parties, recipients, purposes, conditions, from, until);
  }

  /** The body that drafts it. */
  public String json() {
    return "{\"title\":\"Covenant\",\"parties\":"
        + texts(parties)
        + ",\"purposes\":"
        + texts(purposes)
        + ",\"legalBases\":[\"pgaAct\"],\"recipients\":["
        + String.join(",", recipients)
        + "],\"conditions\":"
        + texts(conditions)
        + ",\"validFrom\":\""
        + validFrom
        + "\",\"validUntil\":\""
        + validUntil
        + "\"}";
  }

  /** The body that says that everybody signed. */
  public String signature() {
    return "{\"signatories\":["
        + Stream.concat(
                Stream.of(""), parties.stream().map(party -> "\"organisation\":\"" + party + "\","))
            .map(party -> "{" + party + "\"name\":\"R. Voorbeeld\",\"function\":\"chief\"}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  private static String texts(List<String> all) {
    return all.stream().map(one -> '"' + one + '"').collect(Collectors.joining(",", "[", "]"));
  }
}

package eu.vangnet.bench.filling;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.installation.BenchIssuer;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/**
 * What the product made at our request: two weighed signals, a case of one of them with its notes,
 * and an agreement under which a partner hears all of it.
 */
record PatternCase(String weighedSignal, String signal, String caseFile, String agreement) {
  /** Notes on each case. */
  static final int NOTES = 5;

  private static final String SIGNAL =
      """
      {"sector":"education","age":15,"sex":"male","place":"school","concerns":["noIdeologyIdentified"],
       "person":{"name":"Sam Verzonnen","dateOfBirth":"2010-01-02","contact":"through the school"},
       "facts":"Stopped coming to football and quarrels about it with his friends since the summer.",
       "contradicting":"Talks openly about it with his aunt."}""";
  private static final String WEIGHING =
      """
      {"outcome":"personCentredApproach","decidingBody":"weighingTeam",
       "seatsPresent":["networkDirector","municipality","police","publicProsecution"],
       "grounds":"Three partners saw the same change.","proportionality":"Only who knows him takes part.",
       "subsidiarity":"Advice to the school was tried.","legalBasis":"pgaAct"}""";
  private static final String CASE =
      """
      {"signal":"%s","legalBasis":"pgaAct",
       "summary":"Support at school and at home; his aunt and his coach take part and meet every month."}""";
  private static final String NOTE =
      """
      {"text":"Mother called: he came along to football again and stayed until the end of the match."}""";

  private static final String AGREEMENT =
      """
      {"title":"Covenant","parties":["%s"],"purposes":["caseWork"],"legalBases":["pgaAct"],
       "recipients":[{"seat":"%s","dataCategories":["ordinary","special"]}],
       "validFrom":"2024-01-01T00:00:00Z","validUntil":"2050-01-01T00:00:00Z"}""";
  private static final String SIGNATURE =
      """
      {"signatories":[{"name":"R. Voorbeeld","function":"mayor"},
       {"organisation":"%s","name":"S. Voorbeeld","function":"chief"}]}""";

  /** Asks the product. */
  static PatternCase make(int port, BenchIssuer issuer, TenantId tenant) {
    Desk desk =
        new Desk(
            HttpClient.newHttpClient(),
            "http://127.0.0.1:" + port,
            issuer.token(tenant, Role.CASEWORKER, Role.CASECHAIR, Role.PRIVACYOFFICER));
    String weighed = weighed(desk);
    String signal = weighed(desk);
    String caseFile = desk.make("/v1/cases", CASE.formatted(signal), "");
    for (int note = 0; note < NOTES; note++) {
      desk.make("/v1/cases/" + caseFile + "/notes", NOTE, "");
    }
    return new PatternCase(weighed, signal, caseFile, agreed(desk));
  }

  private static String agreed(Desk desk) {
    String agreement =
        desk.make("/v1/agreements", AGREEMENT.formatted(Filling.PARTNER, Filling.SEAT), "");
    String address = "/v1/agreements/" + agreement;
    desk.make(address + "/signature", SIGNATURE.formatted(Filling.PARTNER), desk.tag(address));
    return agreement;
  }

  private static String weighed(Desk desk) {
    String signal = desk.make("/v1/signals", SIGNAL, "");
    String address = "/v1/signals/" + signal;
    desk.make(address + "/weighing", WEIGHING, desk.tag(address));
    return signal;
  }

  private record Desk(HttpClient client, String base, String token) {

    /** The id of what was made. */
    String make(String address, String body, String tag) {
      HttpRequest.Builder request =
          request(address, address.equals("/v1/signals") ? "intake" : "caseWork")
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .POST(HttpRequest.BodyPublishers.ofString(body));
      if (!tag.isEmpty()) {
        request.header("If-Match", tag);
      }
      HttpResponse<String> answer = send(request, 201);
      String location = answer.headers().firstValue("Location").orElseThrow();
      return location.substring(location.lastIndexOf('/') + 1);
    }

    String tag(String address) {
      return send(request(address, "caseWork").GET(), 200)
          .headers()
          .firstValue("ETag")
          .orElseThrow();
    }

    private HttpRequest.Builder request(String address, String purpose) {
      return HttpRequest.newBuilder(URI.create(base + address))
          .header("Authorization", "Bearer " + token)
          .header("Purpose", purpose);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
      try {
        HttpResponse<String> answer =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
          throw new BenchFailure(
              "The product answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
      } catch (IOException e) {
        throw new BenchFailure("The product does not answer: " + e, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new BenchFailure("Interrupted");
      }
    }
  }
}

package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A room of a municipality in which conferences are held. */
public final class ConferenceRoom {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final String PLACES =
      "[{\"seat\":\"municipality\"},{\"seat\":\"police\",\"organisation\":\"police-west\"}]";

  private final Desk desk;

  private ConferenceRoom(Desk desk) {
    this.desk = desk;
  }

  /** In a new municipality. */
  public static ConferenceRoom opened() {
    return new ConferenceRoom(Desk.dutch());
  }

  /** In the municipality of this desk. */
  public static ConferenceRoom of(Desk desk) {
    return new ConferenceRoom(desk);
  }

  Desk desk() {
    return desk;
  }

  Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  Call partner(String organisation) {
    return desk.as(Role.PARTNER, organisation);
  }

  /** Begins a series with the municipality and one police unit; gives its address. */
  public String series() {
    return made(
        chair()
            .post(
                "/v1/series",
                "{\"name\":\"Table North\",\"rhythm\":\"Every Tuesday\",\"seats\":"
                    + PLACES
                    + "}"));
  }

  /** Plans a conference of the series that began some hours ago; gives its address. */
  public String conference(String series, int hoursAgo) {
    Instant start = Product.started().clock().instant().minus(Duration.ofHours(hoursAgo));
    LocalDateTime starts = start.atZone(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    return made(chair().post("/v1/conferences", plan(series, starts, starts.plusMinutes(30))));
  }

  /** Holds a meeting on a case, with somebody at each of these places; gives its address. */
  public String met(String kind, int hoursAgo, String file, String... places) {
    Instant start = Product.started().clock().instant().minus(Duration.ofHours(hoursAgo));
    LocalDateTime starts = start.atZone(ZONE).toLocalDateTime();
    String meeting =
        made(
            chair()
                .post(
                    "/v1/conferences",
                    """
                    {"kind":"%s","title":"Table North","startsAt":"%s","endsAt":"%s",
                     "timeZone":"Europe/Amsterdam","place":"Town hall","chair":"Noor Bakker",
                     "invitees":[%s]}
                    """
                        .formatted(
                            kind,
                            minute(starts),
                            minute(starts.plusMinutes(30)),
                            Stream.of(places)
                                .distinct()
                                .map(place -> "{" + place + "}")
                                .collect(Collectors.joining(",")))));
    item(meeting, "School", Optional.of(file));
    hold(meeting);
    for (int place = 0; place < places.length; place++) {
      attends(meeting, "Person " + place, places[place]);
    }
    return meeting;
  }

  /** The body of a conference of a series. */
  static String plan(String series, LocalDateTime starts, LocalDateTime ends) {
    return """
        {"series":"%s","title":"Table North","startsAt":"%s","endsAt":"%s",
         "timeZone":"Europe/Amsterdam","place":"Town hall","chair":"Noor Bakker"}
        """
        .formatted(lastPart(series), minute(starts), minute(ends));
  }

  private static String minute(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** Opens a case at whose table these organisations sit, and hear what is ordinary; its id. */
  String caseWith(String facts, String... organisations) {
    String file = desk.openCase(facts);
    for (String organisation : organisations) {
      seat(file, organisation);
    }
    return file;
  }

  /** Gives an organisation the police's seat at a case, and agrees what it hears. */
  String seat(String file, String organisation) {
    desk.agree(organisation, "police", "ordinary");
    return desk.seat(file, "police", organisation);
  }

  /** Puts an item on the agenda; gives its address. */
  public String item(String conference, String subject, Optional<String> file) {
    String about = file.map(id -> ",\"caseFile\":\"" + id + "\"").orElse("");
    return made(
        chair().post(conference + "/agenda", "{\"subject\":\"" + subject + "\"" + about + "}"));
  }

  /** Takes a step that is based on the minutes. */
  Answer step(Call caller, String conference, String step) {
    return caller.ifMatch(tag(conference + "/minutes")).post(conference + "/" + step, "");
  }

  /** Holds a conference. */
  public void hold(String conference) {
    assertThat(step(chair(), conference, "holding").status()).isEqualTo(201);
  }

  /** Approves minutes; from then on they are amended only. */
  public void approve(String conference) {
    assertThat(step(chair(), conference, "minuting").status()).isEqualTo(201);
    assertThat(step(chair(), conference, "approval").status()).isEqualTo(201);
  }

  /** Somebody is there; gives the identifier. */
  public String attends(String conference, String name, String more) {
    Answer answer =
        chair().post(conference + "/attendance", "{\"name\":\"" + name + "\"," + more + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  /** Writes something down; fails where that is refused. */
  public JsonObject write(String item, String kind, String body) {
    Answer answer = chair().post(item + "/" + kind, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  /** Has somebody do something until a day long ahead; gives the identifier of the action. */
  public String action(String item, String owner) {
    JsonObject written =
        write(
            item,
            "actions",
            "{\"text\":\"Ask the trainer.\",\"owner\":\"" + owner + "\",\"dueOn\":\"2031-12-24\"}");
    return written.getJsonArray("entries").getValuesAs(JsonObject.class).getLast().getString("id");
  }

  /** Asks somebody for this one time. */
  public void invite(String conference, String place) {
    made(chair().post(conference + "/invitees", "{" + place + "}"));
  }

  /** The tag of what the chair reads at an address. */
  String tag(String address) {
    return chair().get(address).header("ETag").orElseThrow();
  }

  static String contribution(String text, String attendee, String more) {
    return "{\"text\":\"%s\",\"broughtBy\":\"%s\"%s}".formatted(text, attendee, more);
  }

  static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  /** The last part of an address. */
  public static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}

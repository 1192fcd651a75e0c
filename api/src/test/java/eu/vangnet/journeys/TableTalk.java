package eu.vangnet.journeys;

import static eu.vangnet.journeys.CountryDesk.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conference about one case, from its agenda to minutes that are approved. */
final class TableTalk {
  private final CountryDesk desk;
  private final String file;
  private final List<String> places;
  private final List<String> tables;

  private TableTalk(CountryDesk desk, String file, List<String> places, List<String> tables) {
    this.desk = desk;
    this.file = file;
    this.places = places;
    this.tables = tables;
  }

  /** With these seats of the tenant's own people; the first of them leads. */
  static TableTalk of(CountryDesk desk, String file, String... seats) {
    List<String> places = Stream.of(seats).map(seat -> "\"seat\":\"" + seat + "\"").toList();
    return new TableTalk(desk, file, places, List.of());
  }

  /** And with a seat that a partner holds. */
  TableTalk with(String seat, String organisation) {
    List<String> more = new ArrayList<>(places);
    more.add("\"seat\":\"%s\",\"organisation\":\"%s\"".formatted(seat, organisation));
    return new TableTalk(desk, file, List.copyOf(more), tables);
  }

  /** The first of these tables decides; each of them decides by consensus. */
  TableTalk oneOf(String... codes) {
    return new TableTalk(desk, file, places, List.of(codes));
  }

  /** Held an hour ago: somebody tells this, all agree on that; gives the address. */
  String agreed(String told, String decided) {
    String conference = planned();
    String item =
        made(
            chair()
                .post(
                    conference + "/agenda",
                    "{\"subject\":\"How to go on\",\"caseFile\":\"%s\"}"
                        .formatted(CaseRooms.lastPart(file))));
    goesOn(conference, "holding");
    List<String> present = present(conference);
    made(
        chair()
            .post(
                item + "/contributions",
                "{\"text\":\"%s\",\"broughtBy\":\"%s\"}".formatted(told, present.getLast())));
    decides(item, decided, present);
    made(
        chair()
            .post(
                item + "/actions",
                "{\"text\":\"To call the family.\",\"owner\":\"Noor\",\"dueOn\":\"%s\"}"
                    .formatted(CountryDesk.today().plusDays(7))));
    goesOn(conference, "minuting");
    goesOn(conference, "approval");
    Answer late =
        chair()
            .post(
                item + "/contributions",
                "{\"text\":\"One more thing.\",\"broughtBy\":\"%s\"}"
                    .formatted(present.getFirst()));
    assertThat(late.status()).as("approved minutes stay as they are").isEqualTo(409);
    return conference;
  }

  /** A table that is not the only one to decide so is named. */
  private void decides(String item, String decided, List<String> present) {
    String body =
        "{\"text\":\"%s\",\"rule\":\"consensus\"%%s,\"votes\":[%s]}"
            .formatted(decided, votes(present));
    if (!tables.isEmpty()) {
      Answer unnamed = chair().post(item + "/decisions", body.formatted(""));
      assertThat(unnamed.status()).as(unnamed.body()).isEqualTo(400);
      assertThat(unnamed.body()).contains("\"/table\"").contains(tables);
    }
    String named =
        tables.stream().findFirst().map(table -> ",\"table\":\"" + table + "\"").orElse("");
    made(chair().post(item + "/decisions", body.formatted(named)));
  }

  private String planned() {
    LocalDateTime begin = CountryDesk.now().minusHours(1);
    return made(
        chair()
            .post(
                "/v1/conferences",
                """
                {"title":"Table North","startsAt":"%s","endsAt":"%s","place":"Town hall",
                 "chair":"Noor Bakker","invitees":[%s]}\
                """
                    .formatted(
                        begin,
                        begin.plusMinutes(45),
                        places.stream()
                            .map(place -> "{" + place + "}")
                            .collect(Collectors.joining(",")))));
  }

  /** Who is there, in the order of the seats; whoever is there last told something. */
  private List<String> present(String conference) {
    List<String> present = new ArrayList<>();
    for (String place : places) {
      String name = "Person " + present.size();
      Answer there =
          chair()
              .post(
                  conference + "/attendance",
                  "{\"name\":\"%s\",%s,\"leads\":%b}".formatted(name, place, present.isEmpty()));
      made(there);
      there.json().getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
          .filter(attendee -> attendee.getString("name").equals(name))
          .map(attendee -> attendee.getString("id"))
          .forEach(present::add);
    }
    return present;
  }

  private static String votes(List<String> present) {
    return present.stream()
        .map(one -> "{\"attendee\":\"%s\",\"vote\":\"inFavour\"}".formatted(one))
        .collect(Collectors.joining(","));
  }

  private void goesOn(String conference, String step) {
    made(chair().ifMatch(desk.tag(conference + "/minutes")).post(conference + '/' + step, ""));
  }

  private Call chair() {
    return desk.as(Role.CASECHAIR);
  }
}

package eu.vangnet.casework.support;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The people around a case of the Dutch module, in a tenant where two persons close a case. */
public final class Team {
  private static final Product PRODUCT = Product.started();

  private final Desk desk = Desk.dutch();

  /** A team in a new municipality. */
  public Team() {
    PRODUCT.bean(Tenants.class).removeSetting(desk.tenant(), Setting.CLOSING_PERSONS.code());
  }

  /** Its desk. */
  public Desk desk() {
    return desk;
  }

  /** A new case and its address. */
  public String openCase() {
    return "/v1/cases/" + desk.openCase("Left school.");
  }

  /** A case that has gone as far as that it can close. */
  public String caseInMonitoring() {
    String path = openCase();
    made(
        chair("v.zitter")
            .ifMatch(desk.tag(path))
            .post(
                path + "/transitions",
                Desk.decision(
                    "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"")));
    return path;
  }

  /** Somebody of the tenant who chairs. */
  public Call chair(String subject) {
    return person(Role.CASECHAIR, subject);
  }

  /** Somebody of the tenant who works on cases. */
  public Call worker(String subject) {
    return person(Role.CASEWORKER, subject);
  }

  /** Somebody of the tenant with this role. */
  public Call person(Role role, String subject) {
    return PRODUCT
        .as(
            PRODUCT
                .issuer()
                .sign(PRODUCT.issuer().claims(desk.tenant(), role).subject(subject).build()))
        .purpose("caseWork");
  }

  /** Gives an organisation a seat at the table of a case, and an agreement; the seat's address. */
  public String seat(String path, String organisation) {
    desk.agree(organisation, "police", "ordinary");
    return desk.seat(id(path), "police", organisation);
  }

  /** A mentor who signs in as this subject; the address. */
  public String mentor(String name, String subject, String more) {
    return "/v1/mentors/"
        + made(chair("v.zitter")
                .post(
                    "/v1/mentors",
                    """
                    {"kind":"mentor","name":"%s","subject":"%s","languages":["nl"],
                     "caseloadLimit":1,"screeningValidUntil":"%s"%s}"""
                        .formatted(name, subject, today().plusDays(300), more)))
            .madeId();
  }

  /** An agreement on mentoring that both have signed; the address. */
  public String agreed(String path, String mentor) {
    String address = path + "/mentorings/" + made(arrange(path, mentor)).madeId();
    for (String party : List.of("mentor", "client")) {
      Answer signed =
          worker("c.werker")
              .ifMatch(tag(address))
              .post(
                  address + "/signature",
                  "{\"party\":\"%s\",\"signedOn\":\"%s\"}".formatted(party, today()));
      if (signed.status() != 200) {
        throw new AssertionError(signed);
      }
    }
    return address;
  }

  /** Asks for a mentor for a case. */
  public Answer arrange(String path, String mentor) {
    return worker("c.werker").post(path + "/mentorings", newMentoring(mentor));
  }

  /** The body that asks for this mentor. */
  public static String newMentoring(String mentor) {
    return "{\"mentor\":\"%s\",\"aims\":\"To talk again.\",\"startsOn\":\"%s\"}"
        .formatted(id(mentor), today());
  }

  /** The tag of what stands at an address, as this caller sees it. */
  public static String tag(Call caller, String address) {
    return caller.get(address).header("ETag").orElseThrow();
  }

  /** The tag of what stands at an address, as a caseworker sees it. */
  public String tag(String address) {
    return worker("c.werker").get(address).header("ETag").orElseThrow();
  }

  /** Today where the tenant is. */
  public static LocalDate today() {
    return PRODUCT.clock().instant().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
  }

  /** The last part of an address. */
  public static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** What was made; anything else fails. */
  public static Answer made(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer;
  }

  /** Lets all of it happen at once, and gives the answers. */
  @SafeVarargs
  public static List<Answer> atOnce(Supplier<Answer>... calls) {
    CyclicBarrier barrier = new CyclicBarrier(calls.length);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers =
          Stream.of(calls)
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            barrier.await();
                            return call.get();
                          }))
              .toList();
      return answers.stream().map(Team::result).toList();
    }
  }

  private static Answer result(Future<Answer> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

package eu.vangnet.trainings;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.Map;

/** A training provider of the tests. */
public final class Academy {
  private final Product product = Product.started();
  private final TenantId tenant;

  private Academy(TenantId tenant) {
    this.tenant = tenant;
  }

  /** A new training provider. */
  public static Academy opened() {
    return of(Product.started().tenant(TenantKind.TRAINING_PROVIDER, Map.of()));
  }

  /** The trainings of a tenant that is there already. */
  public static Academy of(TenantId tenant) {
    return new Academy(tenant);
  }

  /** Its tenant. */
  public TenantId tenant() {
    return tenant;
  }

  /** A call by the one person of the tenant who has this role, for trainings. */
  public Call as(Role role) {
    String token =
        product.issuer().sign(product.issuer().claims(tenant, role).subject(role.code()).build());
    return product.as(token).purpose("training");
  }

  /** A call by somebody of a partner organisation. */
  public Call as(Role role, String organisation) {
    return product.as(product.token(tenant, organisation, role)).purpose("training");
  }

  /** A course as it is sent. */
  public static String newCourse(String title) {
    return "{\"title\":\""
        + title
        + "\",\"kind\":\"basic\",\"audience\":[\"teachers\",\"youthWorkers\"],"
        + "\"languages\":[\"nl\"],\"duration\":\"PT6H30M\",\"description\":\"How to keep talking.\"}";
  }

  /** Writes a draft and gives its address. */
  public String draft(String title) {
    return "/v1/courses/" + made(as(Role.TRAINER).post("/v1/courses", newCourse(title)));
  }

  /** Writes and publishes a course and gives its address. */
  public String course(String title) {
    String course = draft(title);
    made(publish(course));
    return course;
  }

  /** A session as it is sent, on a morning in Amsterdam. */
  public static String newSession(int capacity) {
    return "{\"place\":\"Town hall, room 2.14\",\"startsAt\":\"2031-03-10T09:30\","
        + "\"endsAt\":\"2031-03-10T16:00\",\"timeZone\":\"Europe/Amsterdam\",\"capacity\":"
        + capacity
        + ",\"trainers\":[\"Noor Bakker\"]}";
  }

  /** Plans a session of a new course and gives its address. */
  public String session(int capacity) {
    String course = course("For a session");
    return "/v1/sessions/"
        + made(as(Role.TRAINER).post(course + "/sessions", newSession(capacity)));
  }

  /** A participant as sent. */
  public static String newEnrolment(String email) {
    return "{\"participant\":{\"name\":\"Sam de Wit\",\"email\":\"" + email + "\"}}";
  }

  /** Enrols somebody and gives the address of the enrolment. */
  public String enrolment(String session, String email) {
    return session
        + "/enrolments/"
        + made(as(Role.TRAINER).post(session + "/enrolments", newEnrolment(email)));
  }

  /** Publishes a course. */
  public Answer publish(String course) {
    Call admin = as(Role.TENANTADMIN);
    return admin.ifMatch(tag(admin, course)).post(course + "/publication", "");
  }

  /** Withdraws a course. */
  public Answer withdraw(String course) {
    Call admin = as(Role.TENANTADMIN);
    return admin
        .ifMatch(tag(admin, course))
        .post(course + "/withdrawal", "{\"reason\":\"A renewed course takes its place.\"}");
  }

  /** The tag of what this caller sees at an address; two callers may see different things. */
  public static String tag(Call call, String address) {
    return call.get(address).header("ETag").orElseThrow();
  }

  /** The id of what was made; fails with the answer where nothing was. */
  static String made(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.madeId();
  }
}

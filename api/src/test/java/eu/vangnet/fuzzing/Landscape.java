package eu.vangnet.fuzzing;

import eu.vangnet.casework.Desk;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A tenant with something of everything, and who knocks at its doors. */
final class Landscape {
  private static final Product PRODUCT = Product.started();

  private final TenantId tenant;
  private final Addresses addresses;
  private final List<String> capabilities;

  private Landscape(TenantId tenant, Addresses addresses, List<String> capabilities) {
    this.tenant = tenant;
    this.addresses = addresses;
    this.capabilities = capabilities;
  }

  /** A new tenant, filled through the API. */
  static Landscape planted(List<FuzzedOperation> operations) {
    Addresses addresses = new Addresses(operations);
    Desk desk = Desk.dutch();
    String file = "/v1/cases/" + desk.openCase("Something of everything.");
    addresses.add("/v1/signals/" + desk.signal("And a signal."));
    desk.as(Role.CASECHAIR).post(file + "/notes", "{\"text\":\"n\"}");
    desk.as(Role.CASECHAIR).post(file + "/seats", "{\"seat\":\"police\",\"organisation\":\"p\"}");
    EvaluationRoom room = EvaluationRoom.of(desk.tenant());
    room.closedWithResponses();
    EvaluationRoom.Issued issued = room.invite(room.openEvaluation(), 20);
    Academy academy = Academy.of(desk.tenant());
    academy.enrolment(academy.session(12), "sam@x.org");
    Exchange exchange = new Exchange(Academy.opened(), academy);
    exchange.received(exchange.offer("Offered."));
    Landscape landscape =
        new Landscape(
            desk.tenant(),
            addresses,
            Stream.concat(issued.capabilities().stream(), Stream.of(issued.questionnaire()))
                .toList());
    landscape.look(operations);
    return landscape;
  }

  /** Asks every collection, those inside of what was found too, for what there is. */
  private void look(List<FuzzedOperation> operations) {
    Random chance = new Random(1);
    for (int round = 0; round < 3; round++) {
      for (FuzzedOperation operation : operations) {
        boolean collection = operation.method().equals("GET") && !operation.path().endsWith("}");
        if (collection && !operation.path().equals("/v1/tenants")) {
          String path =
              operation.path().contains("{")
                  ? addresses.of(operation.path(), chance).orElse("")
                  : operation.path();
          if (!path.isEmpty() && !path.endsWith("/events")) {
            learn(path, operation);
          }
        }
      }
    }
  }

  private void learn(String path, FuzzedOperation operation) {
    String purpose =
        operation.in("header").stream()
            .filter(parameter -> parameter.name().equals("Purpose"))
            .map(parameter -> parameter.schema().path("enum").path(0).asString(""))
            .findFirst()
            .orElse(Purpose.values()[0].code());
    Call call = PRODUCT.as(token()).purpose(purpose);
    Answer answer = call.get(path);
    if (answer.status() == 200) {
      addresses.learn(answer.body());
    }
  }

  /** A token of somebody who holds every role there. */
  String token() {
    return PRODUCT.token(tenant, Role.values());
  }

  Addresses addresses() {
    return addresses;
  }

  /** Capabilities that open something there. */
  List<String> capabilities() {
    return capabilities;
  }
}

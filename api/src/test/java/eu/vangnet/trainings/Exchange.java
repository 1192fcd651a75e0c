package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.time.Duration;

/** Two academies, one of which offers a course to the other. */
public record Exchange(Academy sender, Academy receiver) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Between two new academies. */
  public static Exchange opened() {
    return new Exchange(Academy.opened(), Academy.opened());
  }

  /** Who decides at the sender. */
  public Call atSender() {
    return sender.as(Role.TENANTADMIN);
  }

  /** Who decides at the receiver. */
  public Call atReceiver() {
    return receiver.as(Role.TENANTADMIN);
  }

  /** Offers a new course and gives the address of the offer at its sender. */
  public String offer(String title) {
    return atSender()
        .post(sender.course(title) + "/offers", to(receiver.tenant()))
        .header("Location")
        .orElseThrow();
  }

  /** An offer as it is sent. */
  public static String to(TenantId tenant) {
    return "{\"tenant\":\"" + tenant.value() + "\"}";
  }

  /** The same offer at its receiver, once it has come. */
  public String received(String offer) {
    String address = "/v1/offers/" + offer.substring(offer.lastIndexOf('/') + 1);
    await(atReceiver(), address, "received");
    return address;
  }

  /** Takes a step on what the caller sees now. */
  public static Answer step(Call call, String address, String step) {
    return call.ifMatch(Academy.tag(call, address)).post(address + step, "");
  }

  /** What stands at an address as soon as it is in a state. */
  public static JsonObject await(Call call, String address, String state) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = call.get(address);
    while (!(answer.status() == 200 && answer.json().getString("state").equals(state))) {
      assertThat(System.nanoTime()).as(answer.body()).isLessThan(deadline);
      pause();
      answer = call.get(address);
    }
    return answer.json();
  }

  /** A moment, before somebody asks again. */
  public static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}

package eu.vangnet.batch.courier;

import eu.vangnet.batch.courier.Progress.Step;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.messages.Box;
import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.WaitingLetter;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A courier of the product, and one that does not look to whom a letter is addressed. */
public final class Couriers {
  private static final Progress UNSEEN = (Step step, Letter letter) -> {};

  private Couriers() {}

  /** Carries what a tenant sends. */
  @FunctionalInterface
  public interface Carrier {
    /** Carries what one tenant has written to another. */
    void carryFrom(TenantId sender);
  }

  /** As the product carries. */
  public static Carrier sound() {
    Courier courier = CourierFixture.courier();
    return courier::visit;
  }

  /** Broken: every letter comes to these tenants too. */
  public static Carrier intoEveryBox(TenantId... others) {
    Courier courier =
        CourierFixture.courier(UNSEEN, delivery -> new EveryBox(delivery, List.of(others)));
    return courier::visit;
  }

  private record EveryBox(Route sound, List<TenantId> others) implements Route {
    @Override
    public Box box() {
      return sound.box();
    }

    @Override
    public boolean servesClosing() {
      return sound.servesClosing();
    }

    @Override
    public Optional<Instant> carry(WaitingLetter waiting, Turn turn, Progress progress) {
      others.forEach(other -> CourierFixture.put(other, waiting.letter()));
      return sound.carry(waiting, turn, progress);
    }
  }

  /** A tenant that nobody used before, of those that these couriers serve. */
  public static TenantId newTenant() {
    return CourierFixture.newTenant();
  }

  /** One tenant writes to another. */
  public static void write(TenantId sender, TenantId receiver) {
    CourierFixture.send(sender, receiver, "For one only.");
  }

  /** How many letters have come for a tenant. */
  public static long come(TenantId tenant) {
    try (RootAccess root = new RootAccess()) {
      return root.number(CourierFixture.schema(tenant), "SELECT COUNT(*) FROM message_inbox");
    }
  }
}

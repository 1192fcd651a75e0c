package eu.vangnet.batch.courier;

import static eu.vangnet.batch.courier.CourierFixture.courier;
import static eu.vangnet.batch.courier.CourierFixture.newTenant;
import static eu.vangnet.batch.courier.CourierFixture.schema;
import static eu.vangnet.batch.courier.CourierFixture.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantId;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What somebody gains who has the database and not the master key. */
@Tag("database")
@Timeout(120)
class StolenLettersTest {
  private static final String COLUMNS =
      "id, kind, kind_version, sent_at, status, attempts, due_at, mac, sealed";

  private final TenantId sender = newTenant();
  private final TenantId receiver = newTenant();
  private final TenantId thief = newTenant();
  private final Effects effects = new Effects();
  private final Courier courier = courier();

  @AfterEach
  void close() {
    effects.close();
  }

  @Test
  void aDumpOfBothBoxesShowsNothingReadable() {
    send(sender, receiver, "geheim woord");

    String sealed = effects.column(sender, "outbox", "HEX(sealed)").getFirst();
    assertThat(sealed).isNotEmpty().doesNotContain(hex("geheim")).doesNotContain(hex("text"));
    courier.visit(sender);
    assertThat(effects.column(sender, "outbox", "LENGTH(sealed)")).containsExactly("0");
    assertThat(effects.column(receiver, "inbox", "HEX(sealed)").getFirst())
        .isNotEmpty()
        .doesNotContain(hex("geheim"));
    courier.visit(receiver);
    assertThat(effects.column(receiver, "inbox", "LENGTH(sealed)")).containsExactly("0");
    assertThat(effects.at(receiver)).containsExactly("handled:geheim woord");
  }

  @Test
  void aLetterIsNotLedToAnotherReceiverInTheOutbox() {
    send(sender, receiver, "geheim");
    effects.execute(sender, "UPDATE message_outbox SET receiver = '" + thief.value() + "'");

    courier.visit(sender);
    courier.visit(thief);

    assertThat(effects.at(sender)).containsExactly("undeliverable:notGenuine");
    assertThat(effects.column(thief, "inbox", "id")).isEmpty();
  }

  @Test
  void aLetterThatIsCopiedIntoAnotherInboxIsNotOpened() {
    send(sender, receiver, "geheim");
    courier.visit(sender);
    copy(schema(receiver) + ".message_inbox", thief);

    courier.visit(thief);

    assertThat(effects.at(thief)).isEmpty();
    assertThat(effects.column(thief, "inbox", "reason")).containsExactly("notGenuine");
  }

  @Test
  void aLetterThatIsCopiedPastTheCourierIsNotOpened() {
    send(sender, receiver, "geheim");
    copy(schema(sender) + ".message_outbox", receiver);

    courier.visit(receiver);

    assertThat(effects.at(receiver)).isEmpty();
    assertThat(effects.column(receiver, "inbox", "reason")).containsExactly("notGenuine");
  }

  @Test
  void aLetterUnderAnotherLabelIsNotOpened() {
    send(sender, receiver, "geheim");
    courier.visit(sender);
    effects.execute(receiver, "UPDATE message_inbox SET sender = '" + thief.value() + "'");

    courier.visit(receiver);

    assertThat(effects.at(receiver)).isEmpty();
    assertThat(effects.column(receiver, "inbox", "reason")).containsExactly("notGenuine");
  }

  private void copy(String from, TenantId to) {
    effects.execute(
        to,
        "INSERT INTO message_inbox (sender, received_at, %s) SELECT '%s', sent_at, %s FROM %s"
            .formatted(COLUMNS, sender.value(), COLUMNS, from));
  }

  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8));
  }
}

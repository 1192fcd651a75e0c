package eu.vangnet.platform.messages;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.EnvelopeKeys;
import eu.vangnet.tenants.SealBroken;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Closes, proves and opens letters, each with the keys of the bound tenant. Thread-safe. */
@Singleton
public class LetterSeal {
  private final TenantKeys keys;
  private final EnvelopeKeys envelopeKeys;

  /** Uses these keys. */
  @Inject
  public LetterSeal(TenantKeys keys, EnvelopeKeys envelopeKeys) {
    this.keys = keys;
    this.envelopeKeys = envelopeKeys;
  }

  /** The content under seal, in a letter whose seal is still empty; bound is the sender. */
  Letter closed(Letter open, Object content) {
    byte[] plain = JsonMapping.JSON.toJson(content).getBytes(StandardCharsets.UTF_8);
    return proven(open.under(envelopeKeys.seal(plain, open.address())));
  }

  /**
   * A letter that has come for the bound tenant in another installation, under the keys that the
   * tenant has in this one.
   *
   * @param letter whose seal and MAC count for nothing
   * @param plain what is inside
   */
  public Letter letInAnew(Letter letter, byte[] plain) {
    return proven(letter.under(envelopeKeys.sealAnew(plain, letter.address())));
  }

  /** The same letter with a MAC of the bound tenant. */
  Letter proven(Letter letter) {
    return letter.with(keys.mac(letter.covered()));
  }

  /** Whether the bound tenant has made this letter, or has let it in. */
  public boolean isGenuine(Letter letter) {
    return keys.macMatches(letter.mac(), letter.covered());
  }

  /**
   * What is inside; bound is the receiver.
   *
   * @throws SealBroken when it was sealed to another tenant or under another label, or altered
   */
  public Message open(Letter letter) {
    byte[] plain = envelopeKeys.open(letter.sealed(), letter.address());
    return new Message(
        letter.id(), letter.sender(), letter.version(), new String(plain, StandardCharsets.UTF_8));
  }
}

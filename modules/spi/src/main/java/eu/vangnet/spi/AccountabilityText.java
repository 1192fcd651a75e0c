package eu.vangnet.spi;

/**
 * A text for a tenant's impact assessment and register of processing, to be completed by the
 * tenant.
 *
 * @param topic under which heading
 * @param text the module's part
 */
public record AccountabilityText(AccountabilityTopic topic, Texts text) {
  /** Checks both parts. */
  public AccountabilityText {
    Require.present("AccountabilityText.topic", topic);
    Require.present("AccountabilityText.text", text);
  }
}

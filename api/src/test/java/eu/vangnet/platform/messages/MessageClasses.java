package eu.vangnet.platform.messages;

import java.util.List;

/** The persistent classes of this package, for a tenancy that holds nothing else. */
public final class MessageClasses {
  private MessageClasses() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(StoredEnvelope.class, OutboxEnvelope.class, InboxEnvelope.class);
  }
}

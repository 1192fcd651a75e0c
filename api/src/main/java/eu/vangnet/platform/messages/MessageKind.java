package eu.vangnet.platform.messages;

import eu.vangnet.security.Purpose;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * What a feature does with messages of one kind. A bean that implements it is found by the courier.
 * Each method is called inside one transaction of the tenant it is about, which also marks the
 * message, with the courier as caller in the journal. What it throws rolls both back, and the
 * courier comes again later. Thread-safe.
 */
public interface MessageKind {

  /** The code that letters of this kind bear; never reused for another content. */
  String code();

  /** For what the journal says that the courier did it. */
  Purpose purpose();

  /** The receiver has got a message. The messages of one sender come in the order of sending. */
  void handle(EntityManager work, Message message);

  /** The sender's message has reached the receiver's inbox. */
  void delivered(EntityManager work, UUID message);

  /**
   * The sender's message is given up.
   *
   * @param reason stable code such as {@code receiverClosed}
   */
  void undeliverable(EntityManager work, UUID message, String reason);
}

package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.security.Purpose;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A kind of message of the tests' own: what it is told becomes a row in a table without any key, so
 * that whatever happened twice is there twice.
 */
final class NoteKind implements MessageKind {
  static final String CODE = "testNote";
  static final String TABLE =
      "CREATE TABLE note_effect (what VARCHAR(20), message CHAR(36), bound VARCHAR(40),"
          + " text VARCHAR(200), number INT AUTO_INCREMENT, KEY (number))";

  /** What is sent; a text that says so makes its handling fail. */
  public record Note(String text) {}

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Purpose purpose() {
    return Purpose.TRAINING;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    Note note = message.content(Note.class);
    effect(work, "handled", message.id(), note.text());
    if (note.text().equals("fail")) {
      throw new IllegalStateException("as the test wants it");
    }
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    effect(work, "delivered", message, "");
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    effect(work, "undeliverable", message, reason);
  }

  private static void effect(EntityManager work, String what, UUID message, String text) {
    String sql = "INSERT INTO note_effect (what, message, bound, text) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = TenantDatabase.connection(work).prepareStatement(sql)) {
      statement.setString(1, what);
      statement.setString(2, message.toString());
      statement.setString(3, TenantContext.current().value());
      statement.setString(4, text);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

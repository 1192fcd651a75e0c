package eu.vangnet.platform.oversight;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Identifiers that the journal keeps as sixteen bytes, in their canonical text. Public, because the
 * persistence library makes the object.
 */
@Converter
public class BinaryId implements AttributeConverter<String, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(String id) {
    UUID uuid = UUID.fromString(id);
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  @Override
  public String convertToEntityAttribute(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong()).toString();
  }
}

package eu.vangnet.platform.sealing;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * Says how columns are made that follow from the tenant's key, such as a mark by which a person is
 * recognised: for whoever stores rows under another key. Implemented by the feature as a bean;
 * thread-safe.
 */
public interface KeyedColumns {

  /** The table. */
  String table();

  /**
   * The columns under the key of the bound tenant.
   *
   * @param row the row in clear; what is sealed stands opened under the name of its column
   * @return values by the names of their columns
   */
  Map<String, String> anew(JsonObject row);
}

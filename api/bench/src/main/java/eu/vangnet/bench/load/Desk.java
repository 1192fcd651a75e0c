package eu.vangnet.bench.load;

import java.util.List;
import java.util.Queue;

/**
 * What the client knows of one tenant.
 *
 * @param token of somebody who may read and open cases
 * @param partner token of somebody of an organisation that sits at the tables of all its cases;
 *     empty where nobody asks as one
 * @param cases ids of its cases that have notes
 * @param signals ids of weighed signals that no case was opened from; taken away one by one
 */
public record Desk(String token, String partner, List<String> cases, Queue<String> signals) {

  /** Without a partner. */
  public Desk(String token, List<String> cases, Queue<String> signals) {
    this(token, "", cases, signals);
  }
}

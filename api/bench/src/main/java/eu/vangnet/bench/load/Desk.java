package eu.vangnet.bench.load;

import java.util.List;
import java.util.Queue;

/**
 * What the client knows of one tenant.
 *
 * @param token of somebody who may read and open cases
 * @param cases ids of its cases that have notes
 * @param signals ids of weighed signals that no case was opened from; taken away one by one
 */
public record Desk(String token, List<String> cases, Queue<String> signals) {}

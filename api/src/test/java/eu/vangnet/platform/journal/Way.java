package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.Fault.Kind;
import java.util.Optional;
import java.util.OptionalLong;

/** Ways to lay hands on a journal, each with where it must be found and what it must be called. */
enum Way {
  ENTRY_EDITED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql(
          "UPDATE journal_entry SET " + at.of(ENTRY_EDITS) + " WHERE id = " + on.entry(at.first()));
      return Expected.at(at.first(), Kind.EDITED);
    }
  },
  ENTRY_EDITED_AND_CHAIN_COMPUTED_ANEW {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql(
          "UPDATE journal_entry SET " + at.of(ENTRY_EDITS) + " WHERE id = " + on.entry(at.first()));
      on.rehash(at.first());
      return Expected.at(at.first(), Kind.REWRITTEN);
    }
  },
  ENTRY_DELETED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("DELETE FROM journal_entry WHERE id = " + on.entry(at.first()));
      return Expected.at(at.first(), Kind.DELETED);
    }
  },
  ENTRIES_EXCHANGED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql(
          "UPDATE journal_entry SET id = UNHEX(REPEAT('F', 32)) WHERE id = " + on.entry(at.first()),
          "UPDATE journal_entry SET id = "
              + on.entry(at.first())
              + " WHERE id = "
              + on.entry(at.second()),
          "UPDATE journal_entry SET id = "
              + on.entry(at.second())
              + " WHERE id = UNHEX(REPEAT('F', 32))");
      return Expected.at(at.first(), Kind.EDITED);
    }
  },
  LINK_EDITED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("UPDATE journal_link SET " + at.of(LINK_EDITS) + " WHERE number = " + at.first());
      return Expected.at(at.first(), Kind.EDITED);
    }
  },
  LINK_DELETED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("DELETE FROM journal_link WHERE number = " + at.first());
      return Expected.at(at.first(), at.isLast() ? Kind.TRUNCATED : Kind.DELETED);
    }
  },
  ENTRY_AND_LINK_DELETED_AND_THE_REST_MOVED_UP {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      deleteAndMoveUp(on, at);
      return Expected.at(at.first(), at.isLast() ? Kind.TRUNCATED : Kind.DELETED);
    }
  },
  ENTRY_AND_LINK_DELETED_AND_CHAIN_COMPUTED_ANEW {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      deleteAndMoveUp(on, at);
      on.rehash(at.first());
      return Expected.at(at.first(), at.isLast() ? Kind.TRUNCATED : Kind.REWRITTEN);
    }
  },
  LINKS_EXCHANGED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      exchange(on, at);
      return Expected.at(at.first(), Kind.REORDERED);
    }
  },
  LINKS_EXCHANGED_AND_CHAIN_COMPUTED_ANEW {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      exchange(on, at);
      on.rehash(at.first());
      return Expected.at(at.first(), Kind.REWRITTEN);
    }
  },
  TAIL_CUT {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      cut(on, at);
      return Expected.at(at.first(), Kind.TRUNCATED);
    }
  },
  TAIL_CUT_AND_THE_HEAD_OF_THEN_PUT_BACK {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      cut(on, at);
      on.head(at.first() - 1);
      return Expected.at(at.first(), Kind.TRUNCATED);
    }
  },
  LINK_INSERTED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      insertLink(on, at);
      return Expected.at(at.first(), Kind.INSERTED);
    }
  },
  ENTRY_AND_LINK_INSERTED_AND_CHAIN_COMPUTED_ANEW {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      insertLink(on, at);
      on.sql(entryLike(on, at, "UNHEX(REPEAT('A', 32))"));
      on.rehash(at.first());
      return Expected.at(at.first(), Kind.REWRITTEN);
    }
  },
  LINK_HIDDEN_BEFORE_THE_FIRST {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      int number = -at.variant();
      on.sql(entryLike(on, at, "UNHEX(REPEAT('A', 32))"), linkLike(at, number));
      return Expected.at(number, Kind.INSERTED);
    }
  },
  LINK_ADDED_AFTER_THE_LAST {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      int number = TamperedJournal.LENGTH + 1;
      on.sql(entryLike(on, at, "UNHEX(REPEAT('A', 32))"), linkLike(at, number));
      on.rehash(number);
      return Expected.at(number, Kind.INSERTED);
    }
  },
  ENTRY_INSERTED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql(entryLike(on, at, at.of(IDENTIFIERS)));
      return Expected.unnumbered(on, at.of(IDENTIFIERS), Kind.INSERTED);
    }
  },
  LINK_OF_ANOTHER_TENANT {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      String theirs = JournalFixture.schema(on.stranger);
      on.sql(
          "DELETE FROM journal_link WHERE number = " + at.first(),
          "INSERT INTO journal_link SELECT * FROM "
              + theirs
              + ".journal_link WHERE number = "
              + at.first(),
          "INSERT INTO journal_entry SELECT e.* FROM "
              + theirs
              + ".journal_entry e JOIN journal_link l"
              + " ON l.entry_id = e.id WHERE l.number = "
              + at.first());
      return Expected.at(at.first(), Kind.EDITED);
    }
  },
  ENTRY_OF_ANOTHER_TENANT {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      String theirs = JournalFixture.schema(on.stranger) + ".journal_entry";
      on.sql(
          "UPDATE journal_entry m JOIN "
              + theirs
              + " t ON t.object_id = m.object_id"
              + " SET m.actor = t.actor, m.trace_id = t.trace_id, m.recorded_at = t.recorded_at,"
              + " m.mac = t.mac WHERE m.id = "
              + on.entry(at.first()));
      return Expected.at(at.first(), Kind.EDITED);
    }
  },
  HEAD_DELETED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.head(0);
      return Expected.whole(Kind.DELETED);
    }
  },
  HEAD_EDITED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.control(
          "UPDATE journal_heads SET "
              + at.of(HEAD_EDITS)
              + " WHERE tenant = '"
              + on.tenant.value()
              + "'");
      return Expected.whole(Kind.EDITED);
    }
  },
  HEAD_OF_ANOTHER_TENANT {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.control(
          "UPDATE journal_heads m, journal_heads t SET m.number = t.number, m.hash = t.hash,"
              + " m.sealed_at = t.sealed_at, m.signature = t.signature"
              + " WHERE m.tenant = '"
              + on.tenant.value()
              + "' AND t.tenant = '"
              + on.stranger.value()
              + "'");
      return Expected.whole(Kind.EDITED);
    }
  },
  OLD_HEAD_PUT_BACK {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.head(Math.min(at.first(), TamperedJournal.LENGTH - 1));
      return Expected.whole(Kind.REPLAYED);
    }
  },
  WAITING_ENTRY_EDITED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("UPDATE journal_entry SET " + at.of(ENTRY_EDITS) + " WHERE id = " + on.waiting());
      return Expected.unnumbered(on, on.waiting(), Kind.FORGED);
    }
  },
  WAITING_ENTRY_REPLACED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql(
          "DELETE FROM journal_entry WHERE id = " + on.waiting(), entryLike(on, at, on.waiting()));
      return Expected.unnumbered(on, on.waiting(), Kind.FORGED);
    }
  },
  WAITING_ENTRY_DELETED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("DELETE FROM journal_entry WHERE id = " + on.waiting());
      return Expected.unnumbered(on, on.waiting(), Kind.DELETED);
    }
  },
  MARK_DELETED {
    @Override
    Expected apply(TamperedJournal on, Place at) {
      on.sql("DELETE FROM journal_pending");
      return Expected.unnumbered(on, on.waiting(), Kind.DELETED);
    }
  };

  private static final String[] ENTRY_EDITS = {
    "actor = 'somebody'",
    "client = 'another'",
    "organisation = NULL",
    "roles = 'auditor'",
    "action = 'cases:close'",
    "object_type = 'signal'",
    "object_id = 'object-99'",
    "purpose = 'oversight'",
    "recorded_at = recorded_at + INTERVAL 1 MICROSECOND",
    "trace_id = REPEAT('0', 32)",
    "result_count = result_count + 1",
    "outcome = 'refused'",
    "event_type = 'caseClosed'",
    "evidence = RANDOM_BYTES(37)",
    "origin = 'import'",
    "dated_at = recorded_at",
    "mac = REVERSE(mac)"
  };

  private static final String[] LINK_EDITS = {
    "entry_id = RANDOM_BYTES(16)",
    "intact = 0",
    "intact = 2",
    "digest = REVERSE(digest)",
    "previous = REVERSE(previous)",
    "hash = REVERSE(hash)",
    "sealed_at = sealed_at + INTERVAL 1 SECOND",
    "signature = REVERSE(signature)",
    "signature = NULL"
  };

  private static final String[] HEAD_EDITS = {
    "number = number + 1",
    "number = number - 1",
    "hash = REVERSE(hash)",
    "sealed_at = sealed_at - INTERVAL 1 DAY",
    "signature = REVERSE(signature)"
  };

  private static final String[] IDENTIFIERS = {
    "UNHEX(REPEAT('0', 32))", "UNHEX(REPEAT('F', 32))", "UNHEX('0190000000007000800000000000000F')"
  };

  /** Does it and says how it must be found. */
  abstract Expected apply(TamperedJournal on, Place at);

  /**
   * Where and how.
   *
   * @param first the number it is done at
   * @param second a higher number, for what takes two
   * @param variant chooses among ways to edit; from 0 on
   */
  record Place(int first, int second, int variant) {
    boolean isLast() {
      return first == TamperedJournal.LENGTH;
    }

    String of(String[] choices) {
      return choices[variant % choices.length];
    }
  }

  /** How it must be found. */
  record Expected(OptionalLong number, Optional<String> entry, Kind kind) {
    static Expected at(long number, Kind kind) {
      return new Expected(OptionalLong.of(number), Optional.empty(), kind);
    }

    static Expected unnumbered(TamperedJournal on, String entry, Kind kind) {
      return new Expected(OptionalLong.empty(), Optional.of(on.idOf(entry)), kind);
    }

    static Expected whole(Kind kind) {
      return new Expected(OptionalLong.empty(), Optional.empty(), kind);
    }

    /** Whether the verdict says the same. */
    boolean isIn(ChainVerdict verdict) {
      return verdict
          .firstBreak()
          .filter(found -> found.fault().kind() == kind && found.number().equals(number))
          .filter(
              found ->
                  entry.isEmpty()
                      || found.entry().map(id -> id.toString().replace("-", "")).equals(entry))
          .isPresent();
    }
  }

  private static void deleteAndMoveUp(TamperedJournal on, Place at) {
    on.sql(
        "DELETE FROM journal_entry WHERE id = " + on.entry(at.first()),
        "DELETE FROM journal_link WHERE number = " + at.first(),
        "UPDATE journal_link SET number = number - 1 WHERE number > "
            + at.first()
            + " ORDER BY number");
  }

  private static void exchange(TamperedJournal on, Place at) {
    on.sql(
        "UPDATE journal_link SET number = 0 WHERE number = " + at.first(),
        "UPDATE journal_link SET number = " + at.first() + " WHERE number = " + at.second(),
        "UPDATE journal_link SET number = " + at.second() + " WHERE number = 0");
  }

  private static void cut(TamperedJournal on, Place at) {
    on.sql(
        "DELETE FROM journal_entry WHERE id IN (SELECT entry_id FROM kept_link WHERE number >= "
            + at.first()
            + ")",
        "DELETE FROM journal_link WHERE number >= " + at.first(),
        "DELETE FROM journal_entry WHERE id = " + on.waiting(),
        "DELETE FROM journal_pending");
  }

  private static void insertLink(TamperedJournal on, Place at) {
    on.sql(
        "UPDATE journal_link SET number = number + 1 WHERE number >= "
            + at.first()
            + " ORDER BY number DESC",
        linkLike(at, at.first()));
  }

  private static String linkLike(Place at, int number) {
    return "INSERT INTO journal_link SELECT "
        + number
        + ", UNHEX(REPEAT('A', 32)), 1, digest, previous,"
        + " hash, sealed_at, signature FROM kept_link WHERE number = "
        + at.first();
  }

  private static String entryLike(TamperedJournal on, Place at, String id) {
    return "INSERT INTO journal_entry SELECT "
        + id
        + ", recorded_at, actor, client, organisation, roles,"
        + " action, object_type, object_id, purpose, trace_id, result_count, outcome, event_type, mac,"
        + " evidence, origin, dated_at FROM kept_entry WHERE id = "
        + on.entry(at.first());
  }
}

package eu.vangnet.privacy.assessments;

import static java.util.Map.entry;

import eu.vangnet.privacy.statements.Chapter;
import java.util.List;
import java.util.Map;

/** What the product itself can say under each heading, the same for every tenant. */
final class ProductTexts {
  private static final Map<Chapter, List<String>> TEXTS =
      Map.ofEntries(
          entry(
              Chapter.TECHNIQUES,
              List.of(
                  "Records are written and read by people through an interface of programs. Nothing"
                      + " scores, ranks or profiles persons, and no decision about a person is taken"
                      + " by the product (GDPR article 22).",
                  "Figures over tenants are counted within each tenant, added up in memory and kept"
                      + " back where they could tell of persons.")),
          entry(
              Chapter.LOCATIONS,
              List.of(
                  "Data stand on the database servers and backups that the operator names. The"
                      + " product sends them nowhere else.")),
          entry(
              Chapter.SPECIAL_DATA,
              List.of(
                  "No record has a field for a national identification number. Ideology is optional,"
                      + " and that none was identified is a common answer.")),
          entry(
              Chapter.PURPOSE_BINDING,
              List.of(
                  "Each call states its purpose. A right on personal data may be used for the"
                      + " purposes it lists only, and the journal keeps which one was stated.")),
          entry(
              Chapter.RIGHTS,
              List.of(
                  "Information: the tenant tells persons, or delays that with a reason and a day on"
                      + " which the delay is looked at again.",
                  "Access: a request finds the records of a person and puts together what the person"
                      + " gets; what is withheld is listed with its ground.",
                  "Rectification: the person's statement is joined to the record; what stands there"
                      + " stays, and recipients are told.",
                  "Erasure: the record goes with all that hangs on it, unless a legal hold or a duty"
                      + " to keep it stands against that; recipients are told.",
                  "Restriction: the record is kept, shown to few, and stands in no figure.",
                  "Portability: what a person gets can be read by machines.",
                  "Objection: an objection restricts the record until it is decided.",
                  "No decision by machines alone: the product takes none.")),
          entry(
              Chapter.RISKS,
              List.of(
                  "Somebody who may read one case reads others; somebody outside gets at the"
                      + " database or a backup; records outlive their purpose.")),
          entry(
              Chapter.MEASURES,
              List.of(
                  "Each tenant has a schema, an account and keys of its own. What is said about"
                      + " persons is sealed with the tenant's key and bound to its row.",
                  "A partner sees a case only while its organisation holds a seat at its table. What"
                      + " may not be seen answers like what is not there.",
                  "Who read, changed or was refused what stands in a journal that is chained and"
                      + " cannot be changed; reading it is recorded too.",
                  "Each sort of record about persons has a period, goes with another, or says why it"
                      + " is kept. What is over is erased by a daily run, with a proof that names"
                      + " nobody. A breach has a register with the clock of 72 hours.")));

  private ProductTexts() {}

  static List<String> under(Chapter chapter) {
    return TEXTS.getOrDefault(chapter, List.of());
  }
}

package eu.vangnet.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong value is refused before anything runs, and the message names it. */
class WrongValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replicas: 0 | /replicas",
        "replicas: two | /replicas",
        "image: {tag: latest} | /image/tag",
        "image: {repository: 'Vangnet:latest image'} | /image/repository",
        "image: {pullPolicy: Sometimes} | /image/pullPolicy",
        "cells: [] | /cells",
        "masterKey: {existingSecret: ''} | /masterKey/existingSecret",
        "masterKey: {value: abc} | value",
        "masterKey: {name: 'vault:main'} | /masterKey/name",
        "masterKey: {name: 'vault:main/key'} | masterKey.name: \"main\" is not the name of one of",
        "masterKey: {name: 'aws-kms:arn:aws:kms:x:1:key/a'} | keyServices.awsKms.enabled",
        "keyServices: {vaults: [{name: main}]} | /keyServices/vaults/0",
        "keyServices: {awsKms: {endpoint: kms}} | /keyServices/awsKms/endpoint",
        "stepUp: {levels: []} | /stepUp/levels",
        "stepUp: {levels: ['a,b']} | /stepUp/levels/0",
        "stepUp: {freshness: PT0S} | /stepUp/freshness",
        "retention: {byHand: perhaps} | /retention/byHand",
        "server: {tenants: {Duinstad: 5}} | Duinstad",
        "networkPolicy: {issuerPorts: []} | /networkPolicy/issuerPorts",
        "command: issuer | /command",
        "modules: {existingClaim: jars} | /modules/signersConfigMap",
        "attachments: {scanner: maybe} | /attachments/scanner",
        "attachments: {scanner: ''} | /attachments/scanner",
        "attachments: {clamav: {port: 0}} | /attachments/clamav/port",
        "attachments: {clamav: {host: 'unix:/run/clamd'}} | /attachments/clamav/host",
        "attachments: {clamav: {patience: 60s}} | /attachments/clamav/patience",
        "attachments: {clamav: {patience: PT}} | /attachments/clamav/patience",
        "attachments: {clamav: {patience: PT0S}} | /attachments/clamav/patience",
        "attachments: {rescanAfter: P0D} | /attachments/rescanAfter",
        "networkPolicy: {scanners: [{}]} | /networkPolicy/scanners/0",
        "server: {origin: 'api.example.org'} | /server/origin",
        "server: {corsOrigins: ['*']} | /server/corsOrigins/0",
        "server: {requestsPerMinute: 0} | /server/requestsPerMinute",
        "server: {tenantRequestsPerMinute: 0} | /server/tenantRequestsPerMinute",
        "server: {proxies: [proxy.example.org]} | /server/proxies/0",
        "server: {clients: {'a b': 5}} | a b",
        "server: {poolIdle: 60s} | /server/poolIdle",
        "schemaPrefix: Vangnet | /schemaPrefix",
        "service: {type: ExternalName} | /service/type",
        "service: {port: 70000} | /service/port",
        "resources: {limits: {memory: null}} | memory",
        "networkPolicy: {clients: [{}]} | /networkPolicy/clients/0",
        "report: {period: 2026-Q5} | /report/period",
        "report: {schedule: tomorrow} | /report/schedule",
        "report: {tenant: 'x; rm -rf /'} | /report/tenant",
        "terminationGracePeriodSeconds: 5 | /terminationGracePeriodSeconds",
        "replica: 3 | replica"
      })
  void isRefusedByName(String values, String name) {
    assertThatThrownBy(() -> Chart.with(values)).hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: Main, host: db, port: 3306, parameters: '' | /cells/0/name",
        "name: main, host: 'db/x', port: 3306, parameters: '' | /cells/0/host",
        "name: main, host: db, port: 0, parameters: '' | /cells/0/port",
        "name: main, host: db, port: 3306, parameters: 'password=abc' | /cells/0/parameters",
        "name: main, host: db, port: 3306, parameters: '', password: abc | password",
        "name: main, host: db, port: 3306 | parameters"
      })
  void aWrongCellIsRefusedByName(String cell, String name) {
    String account = "provisioner: {existingSecret: s, userKey: u, passwordKey: p}";
    assertThatThrownBy(() -> Chart.with("cells: [{%s, %s}]".formatted(cell, account)))
        .hasMessageContaining(name);
  }

  @Test
  void aControlCellThatIsNoneOfTheCellsIsRefused() {
    assertThatThrownBy(() -> Chart.with("controlCell: other"))
        .hasMessageContaining("controlCell: \"other\" is not the name of one of the cells (main)");
  }

  @Test
  void theRefusalOfAPasswordDoesNotRepeatIt() {
    String cell =
        "cells: [{name: main, host: db, port: 3306, parameters: '', provisioner:"
            + " {existingSecret: s, userKey: u, passwordKey: p, password: hunter2}}]";
    assertThatThrownBy(() -> Chart.with(cell))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("hunter2"))
        .hasMessageContaining("/cells/0/provisioner");
  }
}

package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.workspace.WorkspaceException;

class ServerConfigTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "localhost", "LOCALHOST"})
  void thisMachineMayBeServed(String host) {
    assertThat(new ServerConfig(host, 0).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.0", "::", "192.168.1.4", "example.org", "localhost.example.org", ""})
  void anotherHostIsRefusedWithTheReason(String host) {
    assertThatThrownBy(() -> new ServerConfig(host, 8321))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("no accounts yet");
  }

  @ParameterizedTest
  @CsvSource({"-1", "65536"})
  void aPortThatCannotBeIsRefused(int port) {
    assertThatThrownBy(() -> new ServerConfig("127.0.0.1", port))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("1 to 65535");
  }
}

package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class DataNodeTest {
  private final DataNode node =
      DataNode.read(
          "some.yaml",
          """
          id: walk
          hours: 1.5
          clients: 3
          open: true
          code: "1.10"
          empty:
          list: [a, 2, true]
          inner:
            - {id: first}
            - {id: second}
          """);

  @Test
  void readsValuesByKey() {
    assertThat(node.text("id")).isEqualTo("walk");
    assertThat(node.number("hours")).isEqualTo(1.5);
    assertThat(node.integer("clients")).isEqualTo(3);
    assertThat(node.flag("open")).isTrue();
    assertThat(node.strings("list")).containsExactly("a", "2", "true");
    assertThat(node.items("inner"))
        .extracting(item -> item.text("id"))
        .containsExactly("first", "second");
  }

  @Test
  void aTextKeepsTheFormInWhichItWasWritten() {
    assertThat(node.text("code")).isEqualTo("1.10");
  }

  @Test
  void whatIsNotThereReadsAsEmpty() {
    assertThat(node.has("none")).isFalse();
    assertThat(node.text("none")).isEmpty();
    assertThat(node.text("none", "otherwise")).isEqualTo("otherwise");
    assertThat(node.textOrNull("none")).isNull();
    assertThat(node.integer("none")).isZero();
    assertThat(node.number("none")).isZero();
    assertThat(node.flag("none")).isFalse();
    assertThat(node.strings("none")).isEmpty();
    assertThat(node.items("none")).isEmpty();
    assertThat(node.child("none").keys()).isEmpty();
    assertThat(node.text("empty")).isEmpty();
  }

  @Test
  void keysKeepTheirOrder() {
    assertThat(node.keys()).startsWith("id", "hours", "clients").endsWith("inner");
  }

  @Test
  void whatIsNoNumberIsNamedByItsLine() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> DataNode.read("some.yaml", "a: 1\nhours: twelve\n").integer("hours"))
        .withMessageStartingWith("some.yaml, line 2:")
        .withMessageContaining("twelve");
  }

  @Test
  void anEmptyFileHasNoKeys() {
    assertThat(DataNode.read("some.yaml", "# nothing yet\n").keys()).isEmpty();
  }

  @Test
  void aKeyUsedTwiceIsRefused() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> DataNode.read("some.yaml", "a: 1\nb: 2\na: 3\n"))
        .withMessage("some.yaml, line 3: the key \"a\" is used twice");
  }

  @Test
  void whatIsNotYamlIsRefusedInOneLine() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> DataNode.read("some.yaml", "a: 1\nb: [1, 2\nc: 3\n"))
        .withMessageStartingWith("some.yaml, line 3: expected YAML: ")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}

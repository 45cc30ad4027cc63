package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What works from the folder of classes must work from the jar that users run. */
class JarTest {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void theCorpusAndTheSamplesComeOutOfAJarAsOutOfAFolder() throws Exception {
    Path jar = jarOf(pathOf(Corpus.class));
    URL[] classPath = {
      jar.toUri().toURL(),
      pathOf(YAMLFactory.class).toUri().toURL(),
      pathOf(JsonFactory.class).toUri().toURL(),
      pathOf(com.fasterxml.jackson.annotation.JsonValue.class).toUri().toURL(),
      pathOf(com.fasterxml.jackson.databind.ObjectMapper.class).toUri().toURL(),
      pathOf(Yaml.class).toUri().toURL()
    };
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Class<?> corpus = loader.loadClass(Corpus.class.getName());
      Object loaded = corpus.getMethod("load").invoke(null);
      assertThat(corpus.getMethod("version").invoke(loaded)).isEqualTo(Corpus.load().version());

      Path copy = folder.resolve("copy");
      loader.loadClass(Samples.class.getName()).getMethod("copyTo", Path.class).invoke(null, copy);
      assertThat(files(copy))
          .isEqualTo(
              Samples.learners().stream()
                  .flatMap(learner -> learner.files().stream())
                  .sorted()
                  .toList());
    }
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Path pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Path jarOf(Path classes) throws IOException {
    if (Files.isRegularFile(classes)) {
      return classes;
    }
    Path jar = folder.resolve("corpus.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) paths.filter(p -> !p.equals(classes))::iterator) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
        if (Files.isRegularFile(path)) {
          Files.copy(path, entries);
        }
        entries.closeEntry();
      }
    }
    return jar;
  }
}

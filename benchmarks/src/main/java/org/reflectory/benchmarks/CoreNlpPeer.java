package org.reflectory.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Stanford CoreNLP from tokens to lemmas, with TokensRegex over the phrases. */
final class CoreNlpPeer implements Peer {
  private final BenchText text;
  private final StanfordCoreNLP pipeline;
  private final MultiPatternMatcher<CoreMap> matcher;

  CoreNlpPeer(BenchText text, Phrases phrases) {
    RedwoodConfiguration.errorLevel().apply();
    this.text = text;
    this.pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties("annotators", "tokenize,ssplit,pos,lemma"));
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE);
    env.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE);
    List<TokenSequencePattern> patterns = new ArrayList<>();
    for (Set<String> term : phrases.byTerm().values()) {
      term.forEach(phrase -> patterns.add(TokenSequencePattern.compile(env, pattern(phrase))));
    }
    this.matcher = TokenSequencePattern.getMultiPatternMatcher(patterns);
  }

  /** A pattern that holds of the phrase's words, cut as CoreNLP cuts them. */
  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder();
    PTBTokenizer<CoreLabel> tokens =
        new PTBTokenizer<>(new StringReader(phrase), new CoreLabelTokenFactory(), "");
    tokens.forEachRemaining(
        token -> {
          String word = token.word().replace("\\", "\\\\").replace("\"", "\\\"");
          pattern.append("[{word:\"").append(word).append("\"}] ");
        });
    return pattern.toString().strip();
  }

  @Override
  public String name() {
    return "CoreNLP " + PeerVersions.of("corenlp") + ": tokens to lemmas, TokensRegex";
  }

  @Override
  public void prepare() {}

  @Override
  public long run() {
    long found = 0;
    for (SplitNote note : text.notes()) {
      Annotation annotation = new Annotation(note.note().text());
      pipeline.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        found +=
            matcher.findNonOverlapping(sentence.get(CoreAnnotations.TokensAnnotation.class)).size();
      }
    }
    return found;
  }

  @Override
  public void close() {
    StanfordCoreNLP.clearAnnotatorPool();
  }
}

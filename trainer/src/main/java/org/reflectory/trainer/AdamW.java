package org.reflectory.trainer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), the gradient's norm clipped at 1,
 * a tenth of the steps to warm up and a linear way down. Not thread-safe.
 */
final class AdamW {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;
  private static final double WARM_UP = 0.1;
  private static final float LONGEST_NORM = 1f;

  private final List<Parameter> parameters;
  private final List<NDArray> means = new ArrayList<>();
  private final List<NDArray> variances = new ArrayList<>();
  private final int steps;
  private int step;
  private int skipped;

  /**
   * @param steps how many there will be
   */
  AdamW(List<Parameter> parameters, int steps, NDManager manager) {
    this.parameters = parameters;
    this.steps = steps;
    for (Parameter parameter : parameters) {
      means.add(manager.zeros(parameter.value().getShape()));
      variances.add(manager.zeros(parameter.value().getShape()));
    }
  }

  /**
   * Moves the weights against their gradients and clears those. A gradient that is no number is
   * passed over.
   */
  void step() {
    step++;
    double norm = norm();
    if (Double.isFinite(norm)) {
      float scale = (float) Math.min(1, LONGEST_NORM / (norm + 1e-6));
      for (int i = 0; i < parameters.size(); i++) {
        move(parameters.get(i), means.get(i), variances.get(i), scale);
      }
    } else {
      skipped++;
    }
    parameters.forEach(p -> JniUtils.zeroGrad((PtNDArray) p.value()));
  }

  private double norm() {
    double squares = 0;
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      for (Parameter parameter : parameters) {
        squares += parameter.value().getGradient().square().sum().getFloat();
      }
    }
    return Math.sqrt(squares);
  }

  private void move(Parameter parameter, NDArray mean, NDArray variance, float scale) {
    double progress = (double) step / steps;
    double factor = progress < WARM_UP ? progress / WARM_UP : (1 - progress) / (1 - WARM_UP);
    float rate = (float) (parameter.rate() * Math.max(0, factor));
    double bias1 = 1 - Math.pow(BETA1, step);
    double bias2 = 1 - Math.pow(BETA2, step);
    float corrected = (float) (rate * Math.sqrt(bias2) / bias1);
    NDArray value = parameter.value();
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      value
          .getNDArrayInternal()
          .adamUpdate(
              new NDList(value, value.getGradient(), mean, variance),
              new NDList(value),
              rate,
              corrected,
              parameter.decays() ? DECAY : 0,
              scale,
              -1,
              BETA1,
              BETA2,
              EPSILON,
              true,
              true);
    }
  }

  /** How many steps were passed over for a gradient that is no number. */
  int skipped() {
    return skipped;
  }
}

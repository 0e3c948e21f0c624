package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Generalized least squares for findings within clusters, at given variances between clusters and between the findings of a cluster. The
 * covariance of a cluster is diag(v + within) + between in all cells; its inverse by Sherman and Morrison (1950), so that nothing larger than
 * p by p is inverted.
 */
final class ClusteredFit {

    final double[] beta;
    final double[][] covariance;
    final double[] residuals;
    /** The restricted log likelihood, up to a constant. */
    final double logLikelihood;
    final Design design;
    final List<int[]> clusters;
    final double between;
    /** 1/(v + within). */
    final double[] precision;
    /** V⁻¹X. */
    final double[][] weightedX;
    /** V⁻¹ times the residuals. */
    final double[] weightedResiduals;

    ClusteredFit(Design design, Clusters clusters, double between, double within) {
        this.design = design;
        this.clusters = clusters.members();
        this.between = between;
        this.precision = new double[design.k];
        double logVariances = 0;
        for (int i = 0; i < design.k; i++) {
            precision[i] = 1 / (design.v[i] + within);
            logVariances -= Math.log(precision[i]);
        }
        this.weightedX = new double[design.k][design.p];
        for (int j = 0; j < design.p; j++) {
            int column = j;
            double[] weighted = weigh(row -> design.x[row][column]);
            for (int i = 0; i < design.k; i++) {
                weightedX[i][j] = weighted[i];
            }
        }
        double[][] moment = new double[design.p][design.p];
        double[] product = new double[design.p];
        for (int i = 0; i < design.k; i++) {
            for (int j = 0; j < design.p; j++) {
                product[j] += weightedX[i][j] * design.y[i];
                for (int l = 0; l < design.p; l++) {
                    moment[j][l] += weightedX[i][j] * design.x[i][l];
                }
            }
        }
        Symmetric.Inverse inverse = Symmetric.inverse(moment);
        this.covariance = inverse.matrix();
        this.beta = Symmetric.times(covariance, product);
        this.residuals = new double[design.k];
        for (int i = 0; i < design.k; i++) {
            residuals[i] = design.y[i] - Symmetric.dot(design.x[i], beta);
        }
        this.weightedResiduals = weigh(row -> residuals[row]);
        for (int[] rows : this.clusters) {
            logVariances += Math.log1p(between * total(rows));
        }
        this.logLikelihood = -0.5 * (logVariances + inverse.logDeterminant() + Symmetric.dot(residuals, weightedResiduals));
    }

    /** V⁻¹ times a column. */
    double[] weigh(IntToDoubleFunction column) {
        double[] weighted = new double[design.k];
        for (int[] rows : clusters) {
            double leant = 0;
            for (int row : rows) {
                leant += precision[row] * column.applyAsDouble(row);
            }
            double taken = between * shrink(total(rows)) * leant;
            for (int row : rows) {
                weighted[row] = precision[row] * (column.applyAsDouble(row) - taken);
            }
        }
        return weighted;
    }

    /** The sum of the precisions of a cluster. */
    double total(int[] rows) {
        double total = 0;
        for (int row : rows) {
            total += precision[row];
        }
        return total;
    }

    /** What sharing a cluster takes off its precision: 1/(1 + between × its total). */
    double shrink(double total) {
        return 1 / (1 + between * total);
    }
}

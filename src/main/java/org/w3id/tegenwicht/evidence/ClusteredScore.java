package org.w3id.tegenwicht.evidence;

/** The derivatives of the restricted likelihood of a {@link ClusteredFit} in its two variances, each cluster in closed form. */
final class ClusteredScore {

    private ClusteredScore() {
    }

    /** The slope of the log likelihood in the variance between clusters and in that within: (y'PVₐPy - tr(PVₐ))/2 (Harville 1977). */
    static double[] score(ClusteredFit fit) {
        double betweenSquares = 0;
        double betweenTrace = 0;
        double withinTrace = 0;
        for (int[] rows : fit.clusters) {
            double total = fit.total(rows);
            double squares = sumOfPowers(fit, rows, 2);
            double residual = sum(rows, fit.weightedResiduals);
            betweenSquares += residual * residual;
            betweenTrace += total * fit.shrink(total) - quadratic(fit.covariance, sumOfRows(fit, rows));
            withinTrace += total - fit.between * fit.shrink(total) * squares;
            for (int row : rows) {
                withinTrace -= quadratic(fit.covariance, fit.weightedX[row]);
            }
        }
        return new double[] {(betweenSquares - betweenTrace) / 2, (Symmetric.dot(fit.weightedResiduals, fit.weightedResiduals) - withinTrace) / 2};
    }

    /**
     * What the findings at hand tell about the two variances, in the order between-between, between-within, within-within: minus the second
     * derivatives, y'PVₐPVᵦPy - tr(PVₐPVᵦ)/2. Far from the top it may not be positive.
     */
    static double[] observedInformation(ClusteredFit fit, double[] expected) {
        double[] within = fit.weightedResiduals;
        double[] between = new double[fit.design.k];
        for (int[] rows : fit.clusters) {
            double sum = sum(rows, within);
            for (int row : rows) {
                between[row] = sum;
            }
        }
        double[] projectedBetween = project(fit, between);
        double[] projectedWithin = project(fit, within);
        return new double[] {Symmetric.dot(between, projectedBetween) - expected[0], Symmetric.dot(within, projectedBetween) - expected[1],
            Symmetric.dot(within, projectedWithin) - expected[2]};
    }

    /** What findings tell about the two variances on average, in the same order: tr(PVₐPVᵦ)/2. Never negative. */
    static double[] expectedInformation(ClusteredFit fit) {
        int p = fit.design.p;
        double[] traces = new double[3];
        double[][] betweenX = new double[p][p];
        double[][] withinX = new double[p][p];
        for (int[] rows : fit.clusters) {
            double total = fit.total(rows);
            double shrink = fit.shrink(total);
            double c = fit.between * shrink;
            double squares = sumOfPowers(fit, rows, 2);
            double[] all = sumOfRows(fit, rows);
            Symmetric.add(betweenX, 1, all);
            double[] leant = new double[p];
            for (int row : rows) {
                Symmetric.add(withinX, 1, fit.weightedX[row]);
                traces[2] -= 2 * fit.precision[row] * quadratic(fit.covariance, fit.weightedX[row]);
                for (int j = 0; j < p; j++) {
                    leant[j] += fit.precision[row] * fit.weightedX[row][j];
                }
            }
            traces[0] += total * shrink * (total * shrink - 2 * quadratic(fit.covariance, all));
            traces[1] += shrink * shrink * squares - 2 * shrink * Symmetric.dot(leant, Symmetric.times(fit.covariance, all));
            traces[2] += squares - 2 * c * sumOfPowers(fit, rows, 3) + c * c * squares * squares + 2 * c * quadratic(fit.covariance, leant);
        }
        double[][][] half = {product(fit.covariance, betweenX), product(fit.covariance, withinX)};
        return new double[] {(traces[0] + traceOf(half[0], half[0])) / 2, (traces[1] + traceOf(half[0], half[1])) / 2,
            (traces[2] + traceOf(half[1], half[1])) / 2};
    }

    /** P times a column. */
    private static double[] project(ClusteredFit fit, double[] column) {
        double[] product = new double[fit.design.p];
        for (int i = 0; i < column.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[j] += fit.weightedX[i][j] * column[i];
            }
        }
        double[] explained = Symmetric.times(fit.covariance, product);
        double[] projected = fit.weigh(row -> column[row]);
        for (int i = 0; i < column.length; i++) {
            projected[i] -= Symmetric.dot(fit.weightedX[i], explained);
        }
        return projected;
    }

    private static double[] sumOfRows(ClusteredFit fit, int[] rows) {
        double[] sum = new double[fit.design.p];
        for (int row : rows) {
            for (int j = 0; j < fit.design.p; j++) {
                sum[j] += fit.weightedX[row][j];
            }
        }
        return sum;
    }

    private static double sumOfPowers(ClusteredFit fit, int[] rows, int power) {
        double sum = 0;
        for (int row : rows) {
            sum += power == 2 ? fit.precision[row] * fit.precision[row] : fit.precision[row] * fit.precision[row] * fit.precision[row];
        }
        return sum;
    }

    private static double sum(int[] rows, double[] of) {
        double sum = 0;
        for (int row : rows) {
            sum += of[row];
        }
        return sum;
    }

    private static double quadratic(double[][] matrix, double[] vector) {
        return Symmetric.dot(vector, Symmetric.times(matrix, vector));
    }

    private static double[][] product(double[][] a, double[][] symmetric) {
        double[][] product = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            product[i] = Symmetric.times(symmetric, a[i]);
        }
        return product;
    }

    private static double traceOf(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum += a[i][j] * b[j][i];
            }
        }
        return sum;
    }
}

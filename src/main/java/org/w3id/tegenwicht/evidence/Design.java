package org.w3id.tegenwicht.evidence;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * What a model is fitted to: k effects, their sampling variances, and the p columns of the model matrix, the first of which is the intercept.
 * The columns are turned into orthonormal ones (QR of the weighted matrix), so that a moderator such as a year costs no digits; {@link #back}
 * turns results back.
 */
final class Design {

    private static final double DEPENDENT = 1e-10;

    final int k;
    final int p;
    final double[] y;
    final double[] v;
    final double[][] x;
    private final RealMatrix back;

    private Design(double[] y, double[] v, double[][] x, RealMatrix back) {
        this.k = y.length;
        this.p = x[0].length;
        this.y = y;
        this.v = v;
        this.x = x;
        this.back = back;
    }

    /** An intercept only. */
    static Design of(List<Estimate> effects) {
        double[][] ones = new double[effects.size()][1];
        Arrays.stream(ones).forEach(row -> row[0] = 1);
        return of(effects, ones);
    }

    /** @throws IllegalArgumentException when there is nothing to fit, a variance is 0, or the columns depend on each other */
    static Design of(List<Estimate> effects, double[][] columns) {
        if (effects.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to pool: no findings were given");
        }
        if (columns.length != effects.size()) {
            throw new IllegalArgumentException("%d findings, but %d rows of moderators".formatted(effects.size(), columns.length));
        }
        for (int i = 0; i < effects.size(); i++) {
            double weight = 1 / effects.get(i).variance();
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("Finding %d has a standard error of %s, so it cannot be weighed"
                        .formatted(i + 1, effects.get(i).standardError()));
            }
        }
        if (columns[0].length > effects.size()) {
            throw new IllegalArgumentException("%d findings are too few for %d coefficients".formatted(effects.size(), columns[0].length));
        }
        double[] y = effects.stream().mapToDouble(Estimate::value).toArray();
        double[] v = effects.stream().mapToDouble(Estimate::variance).toArray();
        RealMatrix back = inverse(triangle(columns, v));
        return new Design(y, v, new Array2DRowRealMatrix(columns, false).multiply(back).getData(), back);
    }

    /** The same columns with other variances. */
    Design with(double[] variances) {
        return new Design(y, variances, x, back);
    }

    /** Coefficients of the orthonormal columns as those of the given ones. */
    double[] back(double[] coefficients) {
        return back.operate(coefficients);
    }

    /** Their covariance likewise. */
    double[][] back(double[][] covariance) {
        return back.multiply(new Array2DRowRealMatrix(covariance, false)).multiplyTransposed(back).getData();
    }

    /** A row of given columns as one of orthonormal ones. */
    double[] forth(double[] row) {
        return back.preMultiply(row);
    }

    private static RealMatrix triangle(double[][] raw, double[] v) {
        int p = raw[0].length;
        double[][] weighted = new double[raw.length][p];
        double[] lengths = new double[p];
        for (int i = 0; i < raw.length; i++) {
            for (int j = 0; j < p; j++) {
                weighted[i][j] = raw[i][j] / Math.sqrt(v[i]);
                lengths[j] += weighted[i][j] * weighted[i][j];
            }
        }
        RealMatrix upper = new QRDecomposition(new Array2DRowRealMatrix(weighted, false)).getR().getSubMatrix(0, p - 1, 0, p - 1);
        for (int j = 0; j < p; j++) {
            if (!(Math.abs(upper.getEntry(j, j)) > DEPENDENT * Math.sqrt(lengths[j]))) {
                throw new IllegalArgumentException("The moderators depend on each other or do not vary, so their coefficients cannot be told apart");
            }
        }
        return upper;
    }

    private static RealMatrix inverse(RealMatrix upper) {
        int p = upper.getRowDimension();
        double[][] inverse = new double[p][p];
        for (int column = 0; column < p; column++) {
            for (int row = column; row >= 0; row--) {
                double rest = row == column ? 1 : 0;
                for (int j = row + 1; j <= column; j++) {
                    rest -= upper.getEntry(row, j) * inverse[j][column];
                }
                inverse[row][column] = rest / upper.getEntry(row, row);
            }
        }
        return new Array2DRowRealMatrix(inverse, false);
    }
}

package org.w3id.tegenwicht.evidence;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/** Small symmetric matrices, p by p: p is 1 for most of what is pooled. */
final class Symmetric {

    private Symmetric() {
    }

    /** The inverse of a positive definite matrix and the logarithm of its determinant. */
    record Inverse(double[][] matrix, double logDeterminant) {
    }

    static Inverse inverse(double[][] matrix) {
        if (matrix.length == 1) {
            return new Inverse(new double[][] {{1 / matrix[0][0]}}, Math.log(matrix[0][0]));
        }
        CholeskyDecomposition root = root(evened(matrix));
        double logDeterminant = 0;
        for (int j = 0; j < matrix.length; j++) {
            logDeterminant += 2 * Math.log(root.getL().getEntry(j, j));
        }
        return new Inverse(root.getSolver().getInverse().getData(), logDeterminant);
    }

    private static CholeskyDecomposition root(double[][] matrix) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-10, 0);
        } catch (MathIllegalArgumentException e) {
            throw new NoConvergenceException("Weights differ so much between findings that the coefficients cannot be told apart");
        }
    }

    /** Rounding may have left the halves different in the last digit. */
    private static double[][] evened(double[][] matrix) {
        double[][] even = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                even[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
            }
        }
        return even;
    }

    /** Adds weight times x x' to a matrix. */
    static void add(double[][] matrix, double weight, double[] x) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                matrix[i][j] += weight * x[i] * x[j];
            }
        }
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The trace of the product of two symmetric matrices. */
    static double traceOfProduct(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += dot(a[i], b[i]);
        }
        return sum;
    }
}

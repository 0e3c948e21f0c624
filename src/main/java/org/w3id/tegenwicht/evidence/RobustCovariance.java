package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariance of coefficients as the residuals of clusters show it, whatever the true covariance within clusters, with the bias-reduced
 * linearization CR2 of Bell and McCaffrey (2002) and degrees of freedom after Satterthwaite; formulas of Pustejovsky and Tipton (2018).
 * Weights are the inverse of the working covariance. Equals {@code vcovCR(type = "CR2")} and {@code coef_test} of R clubSandwich.
 */
final class RobustCovariance {

    private static final double NOTHING = 1e-10;

    private final Design design;
    private final RealMatrix model;
    private final RealMatrix modelRoot;
    private final RealMatrix robust;
    private final List<Block> blocks = new ArrayList<>();

    /** Of one cluster: X, (X'WA), and X'WA times the root of the working covariance. */
    private record Block(RealMatrix x, RealMatrix adjusted, RealMatrix spread) {
    }

    /** The working covariance of the findings of one cluster, by their rows. */
    interface Working {
        double[][] covariance(int[] rows);
    }

    RobustCovariance(Design design, Clusters clusters, double[][] modelCovariance, double[] residuals, Working working) {
        this.design = design;
        this.model = new Array2DRowRealMatrix(modelCovariance);
        this.modelRoot = new CholeskyDecomposition(model, 1e-6, 0).getL();
        RealMatrix meat = new Array2DRowRealMatrix(design.p, design.p);
        for (int[] rows : clusters.members()) {
            double[][] x = new double[rows.length][];
            double[] residual = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                x[i] = design.x[rows[i]];
                residual[i] = residuals[rows[i]];
            }
            Block block = block(new Array2DRowRealMatrix(x), new Array2DRowRealMatrix(working.covariance(rows), false));
            blocks.add(block);
            RealMatrix influence = new Array2DRowRealMatrix(block.adjusted.operate(residual));
            meat = meat.add(influence.multiplyTransposed(influence));
        }
        this.robust = model.multiply(meat).multiply(model);
    }

    /** A linear combination of the coefficients, given as a row of the model matrix. */
    Coefficient combination(double[] row, double[] beta, double level) {
        double[] orthonormal = design.forth(row);
        double variance = Symmetric.dot(orthonormal, robust.operate(orthonormal));
        return Coefficient.of(Symmetric.dot(orthonormal, beta), variance, freedom(orthonormal), level);
    }

    /** X'WA = (L⁻¹X)' G^(-1/2) L', with L the root of the working covariance Θ and G = L'(Θ - X M X')L. */
    private Block block(RealMatrix x, RealMatrix theta) {
        RealMatrix root = new CholeskyDecomposition(theta, 1e-10, 0).getL();
        RealMatrix all = root.transposeMultiply(theta).multiply(root);
        RealMatrix left = all.subtract(root.transposeMultiply(x).multiply(model).multiply(x.transpose().multiply(root)));
        RealMatrix reduced = solveLower(root, x).transposeMultiply(inverseRoot(left, NOTHING * all.getTrace() / all.getRowDimension()));
        RealMatrix adjusted = reduced.multiplyTransposed(root);
        return new Block(x, adjusted, adjusted.multiply(root));
    }

    /** Twice the squared mean by the variance of the robust variance, were the working covariance true. */
    private double freedom(double[] orthonormal) {
        double[] combination = model.operate(orthonormal);
        double mean = 0;
        double squares = 0;
        RealMatrix cross = new Array2DRowRealMatrix(design.p, design.p);
        for (Block block : blocks) {
            double own = squaredLength(block.spread.preMultiply(combination));
            double[] shared = modelRoot.preMultiply(block.x.preMultiply(block.adjusted.preMultiply(combination)));
            double overlap = squaredLength(shared);
            mean += own - overlap;
            squares += own * own - 2 * own * overlap;
            RealMatrix column = new Array2DRowRealMatrix(shared);
            cross = cross.add(column.multiplyTransposed(column));
        }
        squares += Symmetric.traceOfProduct(cross.getData(), cross.getData());
        if (!(mean > NOTHING * Symmetric.dot(orthonormal, combination))) {
            throw new IllegalArgumentException("A coefficient rests on a single cluster, so its standard error cannot be seen");
        }
        return mean * mean / squares;
    }

    /** The symmetric root of the pseudo-inverse. */
    private static RealMatrix inverseRoot(RealMatrix matrix, double nothing) {
        RealMatrix even = matrix.add(matrix.transpose()).scalarMultiply(0.5);
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(even);
        RealMatrix vectors = eigen.getV();
        RealMatrix scaled = vectors.copy();
        for (int column = 0; column < scaled.getColumnDimension(); column++) {
            double value = eigen.getEigenvalue(column);
            double factor = value > nothing ? 1 / Math.sqrt(value) : 0;
            for (int row = 0; row < scaled.getRowDimension(); row++) {
                scaled.multiplyEntry(row, column, factor);
            }
        }
        return scaled.multiplyTransposed(vectors);
    }

    private static RealMatrix solveLower(RealMatrix lower, RealMatrix right) {
        double[][] solution = right.getData();
        for (int i = 0; i < solution.length; i++) {
            for (int column = 0; column < solution[i].length; column++) {
                for (int j = 0; j < i; j++) {
                    solution[i][column] -= lower.getEntry(i, j) * solution[j][column];
                }
                solution[i][column] /= lower.getEntry(i, i);
            }
        }
        return new Array2DRowRealMatrix(solution, false);
    }

    private static double squaredLength(double[] vector) {
        return Symmetric.dot(vector, vector);
    }
}

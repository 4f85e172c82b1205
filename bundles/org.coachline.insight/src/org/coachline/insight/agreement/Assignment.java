/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.Arrays;

/**
 * The best one-to-one assignment between two sets: H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research
 * Logistics Quarterly 2 (1955), 83-97, with potentials and shortest augmenting paths. Time cubic in the larger set.
 */
final class Assignment {

    private Assignment() {
    }

    /**
     * Assigns so that the sum of gains is largest.
     *
     * @param gains of each row with each column; 0 or less for pairs that may not be
     * @return for each row its column, -1 for none
     */
    static int[] best(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(gains, row, rowPotential, columnPotential, rowOf);
        }
        int[] assigned = new int[rows];
        Arrays.fill(assigned, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && row < rows && gains[row][column - 1] > 0) {
                assigned[row] = column - 1;
            }
        }
        return assigned;
    }

    private static void augment(double[][] gains, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int size = rowOf.length - 1;
        double[] least = new double[size + 1];
        int[] from = new int[size + 1];
        boolean[] done = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            done[column] = true;
            int current = rowOf[column];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= size; j++) {
                if (!done[j]) {
                    double reduced = cost(gains, current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                    if (reduced < least[j]) {
                        least[j] = reduced;
                        from[j] = column;
                    }
                    if (least[j] < step) {
                        step = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (done[j]) {
                    rowPotential[rowOf[j]] += step;
                    columnPotential[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            int before = from[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }

    private static double cost(double[][] gains, int row, int column) {
        return row < gains.length && column < gains[row].length ? -Math.max(0, gains[row][column]) : 0;
    }
}

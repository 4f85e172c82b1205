/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import org.coachline.audio.internal.peaks.PeakSum;

/** Sums up 16-bit stereo: a word a frame, left in its lower half. */
final class StereoKernel implements WordKernel {

    @Override
    public int sums() {
        return 2;
    }

    @Override
    public void add(int[] words, int from, int to, PeakSum[] sums, boolean squares) {
        if (squares) {
            all(words, from, to, sums);
        } else {
            extremes(words, from, to, sums);
        }
    }

    private static void extremes(int[] words, int from, int to, PeakSum[] sums) {
        int leftLow = Integer.MAX_VALUE;
        int leftHigh = Integer.MIN_VALUE;
        int rightLow = Integer.MAX_VALUE;
        int rightHigh = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int right = words[i];
            int left = right << 16;
            leftLow = Math.min(leftLow, left);
            leftHigh = Math.max(leftHigh, left);
            rightLow = Math.min(rightLow, right);
            rightHigh = Math.max(rightHigh, right);
        }
        sums[0].add(leftLow >> 16, leftHigh >> 16, 0, to - from);
        sums[1].add(rightLow >> 16, rightHigh >> 16, 0, to - from);
    }

    private static void all(int[] words, int from, int to, PeakSum[] sums) {
        int leftLow = Short.MAX_VALUE;
        int leftHigh = Short.MIN_VALUE;
        int rightLow = Short.MAX_VALUE;
        int rightHigh = Short.MIN_VALUE;
        long leftSquares = 0;
        long rightSquares = 0;
        for (int i = from; i < to; i++) {
            int word = words[i];
            int left = word << 16 >> 16;
            int right = word >> 16;
            leftLow = Math.min(leftLow, left);
            leftHigh = Math.max(leftHigh, left);
            rightLow = Math.min(rightLow, right);
            rightHigh = Math.max(rightHigh, right);
            leftSquares += left * left;
            rightSquares += right * right;
        }
        sums[0].add(leftLow, leftHigh, leftSquares, to - from);
        sums[1].add(rightLow, rightHigh, rightSquares, to - from);
    }
}

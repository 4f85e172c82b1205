/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.awt.geom.Rectangle2D;

/**
 * A point, bar or cell that was drawn: where it is, and what it stands for. Immutable.
 *
 * @param area   what it covers, in the coordinates that it was drawn in
 * @param row    which row of marks it is in, from the top: what lies side by side and is compared has one row
 * @param column which place in its row, from the left
 * @param datum  what it stands for
 * @param text   the same in words, with its figures
 */
public record ChartMark(Rectangle2D area, int row, int column, ChartDatum datum, String text) {
}

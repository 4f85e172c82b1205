/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures a chart shows, and of which time.
 *
 * @param who   name of an agent or a team
 * @param first the first day; null for any
 * @param last  the last day, part of it; null for any
 */
public record ChartScope(String who, @Nullable LocalDate first, @Nullable LocalDate last) {
}

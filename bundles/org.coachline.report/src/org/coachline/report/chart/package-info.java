/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Charts of progress, drawn by Java2D alone, and the files they are kept in.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.report.chart;

import org.jspecify.annotations.NullMarked;

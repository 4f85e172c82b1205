/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Calibrations: several reviewers score a call blind, compare what they said, write down a result, and see over time who is strict and who lenient.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.insight.calibration;

import org.jspecify.annotations.NullMarked;

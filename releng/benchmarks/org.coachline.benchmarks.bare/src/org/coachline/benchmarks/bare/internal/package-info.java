/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** A workbench of one window with one empty view: the least that a start of the platform can cost. */
@NullMarked
package org.coachline.benchmarks.bare.internal;

import org.jspecify.annotations.NullMarked;

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where a recorder leaves its calls, set up once for a library: what would be found there, taking it in, and watching it.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.intake.watch;

import org.jspecify.annotations.NullMarked;

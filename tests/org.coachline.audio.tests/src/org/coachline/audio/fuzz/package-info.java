/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files changed at random, and what must hold of every reader all the same: a short share runs as a test, the rest as a command. */
@org.jspecify.annotations.NullMarked
package org.coachline.audio.fuzz;

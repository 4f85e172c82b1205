/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the folders of each kind of recorder are read. */
@NullMarked
package org.coachline.intake.internal.watch;

import org.jspecify.annotations.NullMarked;

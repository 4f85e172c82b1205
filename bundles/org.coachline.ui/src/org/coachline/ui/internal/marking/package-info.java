/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Marking while a call plays: keys that are held, how long a reviewer takes to react, and the word that says what was marked. */
@NullMarked
package org.coachline.ui.internal.marking;

import org.jspecify.annotations.NullMarked;

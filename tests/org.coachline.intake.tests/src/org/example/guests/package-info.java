/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a partner would write: the examples of the extension points, as their descriptions show them. */
@NullMarked
package org.example.guests;

import org.jspecify.annotations.NullMarked;

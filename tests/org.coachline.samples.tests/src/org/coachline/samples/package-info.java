/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the sample calls must keep: sidecars that tell the truth about their recordings. */
@NullMarked
package org.coachline.samples;

import org.jspecify.annotations.NullMarked;

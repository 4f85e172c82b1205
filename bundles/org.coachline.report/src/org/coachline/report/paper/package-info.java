/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Documents for people: what an agent is told of a call, and cards for role-plays, as PDF and for Word.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.report.paper;

import org.jspecify.annotations.NullMarked;

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The first start: a library to learn on, and a page that says what to do next. */
@org.jspecify.annotations.NullMarked
package org.coachline.ui.internal.welcome;

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which keys do what: read from the platform's commands and bindings and from the packs, so that what anybody adds is there by
 * itself; ready schemes; the page that changes keys, and the sheet that lists them.
 */
@NullMarked
package org.coachline.ui.internal.keymap;

import org.jspecify.annotations.NullMarked;

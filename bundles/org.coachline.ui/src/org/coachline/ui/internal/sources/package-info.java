/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where a library's recordings come from: setting that up, and watching it while the workbench runs. */
@NullMarked
package org.coachline.ui.internal.sources;

import org.jspecify.annotations.NullMarked;

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** A bundle that tests put into a copy of the product, where it works the workbench's own windows as a person would. */
@NullMarked
package org.coachline.rcp.driver;

import org.jspecify.annotations.NullMarked;

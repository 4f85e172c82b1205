/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a library keeps and for how long: legal holds, retention by rule, erasure of a person, backups and how they are put back.
 *
 * @since 1.0
 */
@org.jspecify.annotations.NullMarked
package org.coachline.library.records;

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/** What a library is opened for. */
public enum OpenMode {
    /** To work with it; on media that cannot be written this becomes {@link #READ_ONLY} by itself. */
    READ_WRITE,
    /** To look at it: every attempt to change something is refused. */
    READ_ONLY
}

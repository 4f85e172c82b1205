/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.time.Instant;

/**
 * A copy of a recording in a library's own folder that nothing refers to any more.
 *
 * @param path  below the folder of recordings, with slashes
 * @param bytes how large it is
 * @param since when it was last written, or taken for a call
 */
public record UnusedCopy(String path, long bytes, Instant since) {
}

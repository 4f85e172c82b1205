/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a recorder.
 *
 * @param address where the recorder is, as people have typed it and as the source's documentation says: a URL, a folder, a name; may be empty
 * @param from    calls that began then or later; null for no bound
 * @param to      calls that began before; null for no bound
 * @since 1.0
 */
public record SourceQuery(String address, @Nullable Instant from, @Nullable Instant to) {
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody set something for everybody who opens the library.
 *
 * @param name   of the setting
 * @param before what was set; null when nothing was
 * @param after  what is set since; null when nothing is
 * @param who    changed it
 * @param at     when
 */
public record SettingChange(String name, @Nullable String before, @Nullable String after, String who, Instant at) {
}

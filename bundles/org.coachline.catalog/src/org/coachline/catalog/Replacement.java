/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

/**
 * What a pack says became of techniques that it had before: renamed (one, by one), split (one, by several), merged (several, by one)
 * or retired (by none).
 *
 * @param pack    the pack's id
 * @param since   the version of the pack from which on it holds
 * @param was     ids of the techniques before; at least one
 * @param now     ids of what stands for them; empty where they were retired
 * @param because why, for people; may be empty
 */
public record Replacement(String pack, String since, List<String> was, List<String> now, String because) {

    /** Copies the lists. */
    public Replacement {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;

/** What could be made of a pack file; no pack when it is not one at all. */
record ParsedPack(@Nullable TechniquePack pack, SourceLines lines, Problems problems) {

    /** Nothing, for one reason. */
    static ParsedPack failed(String file, Rule rule, Object... details) {
        Problems problems = new Problems(file);
        problems.add(rule, 1, details);
        return new ParsedPack(null, new SourceLines(), problems);
    }
}
